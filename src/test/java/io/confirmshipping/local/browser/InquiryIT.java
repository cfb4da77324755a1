package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A seller sees what is missing from a closed shipment, and asks about it on its page. */
@ExtendWith(ConsoleInBrowser.class)
class InquiryIT {

    @Test
    void missing_units_are_claimed_in_the_page_of_the_shipment(OpenedConsole console) {
        JsonNode workflow = console.confirm("AMAZON_PARTNERED_CARRIER");
        String shipment = workflow.at("/shipments/0/shipmentConfirmationId").asText();
        String path = "/shipments/" + shipment;
        String msku = console.call("GET", path, null).at("/items/0/msku").asText();
        console.call(
                "POST",
                "/_local" + path + "/simulate",
                Json.object()
                        .put("until", "CLOSED")
                        .set("missing", Json.object().put(msku, 2)));

        Browser browser = console.open("zh-CN").open("#/shipments?status=DIFFERENCES");
        browser.see(shipment).open("#" + path).seeWord("inquiries").check("missing-units");
        browser.type("[name=inquiry-note]", "第 1 箱").type("[name=inquiry-attachments]", "A B C D E F G H I J K");
        browser.press("[data-action=inquiries] button").seeWord("because.too-many", 10, 11);
        browser.type("[name=inquiry-attachments]", "A B").press("[data-action=inquiries] button");
        browser.seeWord("inquiry.OPEN").seeWord("event.INQUIRY_OPENED").check("inquiry");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(console.call("GET", path, null)
                        .at("/inquiries/0/claimed")
                        .asInt())
                .isEqualTo(2));
    }
}
