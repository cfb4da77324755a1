package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** Time passes under the eyes of the seller. */
@ExtendWith(ConsoleInBrowser.class)
class PassingTimeIT {

    private static final String PARTNERED = "AMAZON_PARTNERED_CARRIER";

    @Test
    void the_refund_window_passes_under_the_eyes_of_the_seller(OpenedConsole console) {
        JsonNode workflow = console.confirm(PARTNERED);
        String id = workflow.get("workflowId").asText();
        String shipping =
                "$" + workflow.at("/charges/shipping/amount").decimalValue().setScale(2);
        Browser browser = console.open("en").open("#/workflows/" + id);

        browser.see("Time left for a full refund: 23 h 59 min");
        assertThat(browser.find(".cancellation .figures").getText()).contains(shipping, "$0.00");
        browser.click("clock.hour").see("Time left for a full refund: 22 h 59 min");
        browser.press(By.xpath("//section[@class='clock']//button[contains(., 'full refund')]"))
                .seeWord("cancel.window-over");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        browser.find(".cancellation .figures").getText())
                .containsSubsequence("$0.00", shipping));
        browser.check("refund-over");
    }

    @Test
    void an_expired_placement_is_planned_again(OpenedConsole console) {
        String id = console.plan().get("workflowId").asText();
        Browser browser = console.open("zh-CN").open("#/workflows/" + id);

        browser.find(".countdown");
        browser.click("clock.day")
                .click("clock.hour")
                .seeWord("expired.advice")
                .seeWord("obstacle.expired")
                .check("expired");
        browser.press("[data-action=placements]").seeWord("waits.SHIPPING_CHOICE");
    }
}
