package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** Tracking numbers of an own carrier. */
@ExtendWith(ConsoleInBrowser.class)
class TrackingIT {

    private static final String OWN = "USE_YOUR_OWN_CARRIER";
    private static final String FIELD = "form[data-action=tracking] input";

    @Test
    void tracking_of_an_own_carrier_is_pasted_as_a_column(OpenedConsole console) {
        JsonNode shipment = console.confirm(OWN).at("/shipments/0");
        int boxes = shipment.get("boxCount").asInt();
        Browser browser = console.open("en")
                .open("#/shipments/" + shipment.get("shipmentConfirmationId").asText());

        paste(
                browser,
                IntStream.range(0, boxes).mapToObj(index -> "TRACK" + index).collect(Collectors.joining("\n")));
        browser.check("tracking");
        browser.driver().navigate().refresh();
        assertThat(browser.find(FIELD).getDomProperty("value"))
                .as("typed before the reload")
                .isEqualTo("TRACK0");
        browser.click("tracking.save").seeWord("event.TRACKING_ENTERED");
        assertThat(browser.driver().findElements(By.cssSelector(FIELD)))
                .hasSize(boxes)
                .last()
                .satisfies(last -> assertThat(last.getDomProperty("value")).isEqualTo("TRACK" + (boxes - 1)));
    }

    @Test
    void a_blank_cell_of_the_column_leaves_its_box_as_it_is(OpenedConsole console) {
        JsonNode shipment = console.confirm(OWN).at("/shipments/0");
        Browser browser = console.open("zh-CN")
                .open("#/shipments/" + shipment.get("shipmentConfirmationId").asText());

        paste(browser, "TRACK0\r\nTRACK1\r\nTRACK2\r\n");
        paste(browser, "OTHER0\r\n \r\nOTHER2\r\n\r\n");
        browser.click("tracking.save").seeWord("event.TRACKING_ENTERED");

        assertThat(browser.driver().findElements(By.cssSelector(FIELD)))
                .extracting(field -> field.getDomProperty("value"))
                .startsWith("OTHER0", "TRACK1", "OTHER2")
                .endsWith("");
    }

    /** Pastes a column into the field of the first box. */
    private static void paste(Browser browser, String column) {
        browser.find(FIELD);
        browser.driver().executeScript("""
                const data = new DataTransfer();
                data.setData('text', arguments[1]);
                document.querySelector(arguments[0]).dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                """, FIELD, column);
    }
}
