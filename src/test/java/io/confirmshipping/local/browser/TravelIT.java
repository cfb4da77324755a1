package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** On the way: the simulated carrier and center take shipments from step to step, and what has arrived is settled. */
@ExtendWith(ConsoleInBrowser.class)
class TravelIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PARTNERED = "AMAZON_PARTNERED_CARRIER";
    private static final String OWN = "USE_YOUR_OWN_CARRIER";

    /** Waits until the shipment of the simulator has a status. */
    private static void seeStatus(Browser browser, String status) {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(
                        browser.find(".simulator .badge").getText())
                .isEqualTo(browser.word("status." + status)));
    }

    private static String labeled(Browser browser, String key, String msku) {
        return browser.word(key) + browser.word("colon") + msku;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void a_shipment_travels_step_by_step_and_is_settled(String language, OpenedConsole console) {
        JsonNode workflow = console.confirm(PARTNERED);
        JsonNode shipment = workflow.at("/shipments/0");
        String path = "/shipments/" + shipment.get("shipmentConfirmationId").asText();
        JsonNode items = console.call("GET", path, null).get("items");
        String first = items.at("/0/msku").asText();
        Browser browser = console.open(language).open("#" + path);
        browser.seeWord("closes");
        assertThat(browser.find("form td:last-child").getText())
                .as("the difference before anything was received")
                .isEqualTo("–");

        seeStatus(browser, "WORKING");
        browser.click("simulator.next");
        seeStatus(browser, "SHIPPED");
        browser.click("simulator.next");
        seeStatus(browser, "IN_TRANSIT");
        browser.click("simulator.deviations")
                .type("[aria-label='%s']".formatted(labeled(browser, "simulator.missing", first)), "2");
        if (items.size() > 1) {
            browser.type(
                    "[aria-label='%s']"
                            .formatted(labeled(
                                    browser,
                                    "simulator.surplus",
                                    items.at("/1/msku").asText())),
                    "3");
        }
        browser.check("simulator");
        browser.click("simulator.end").seeWord("event.CLOSED");
        await("a closed shipment travels no more").atMost(PATIENCE).until(() -> browser.driver()
                .findElements(By.cssSelector(".simulator"))
                .isEmpty());
        assertThat(browser.find("form td.different").getText()).isEqualTo("-2");

        browser.open("#/workflows/" + workflow.get("workflowId").asText())
                .click("step.ledger")
                .seeWord("settlements");
        JsonNode settlement = console.call(
                        "GET", "/workflows/" + workflow.get("workflowId").asText(), null)
                .at("/settlements/0");
        assertThat(browser.find(".settlement").getText())
                .contains(settlement
                        .at("/total/amount")
                        .decimalValue()
                        .setScale(2)
                        .toPlainString());
        browser.check("settlement");
    }

    @Test
    void a_shipment_of_an_own_carrier_is_marked_as_shipped(OpenedConsole console) {
        JsonNode shipment = console.confirm(OWN).at("/shipments/0");
        Browser browser = console.open("en")
                .open("#/shipments/" + shipment.get("shipmentConfirmationId").asText());

        browser.press("[data-action=status]").seeWord("status.SHIPPED");
        await().atMost(PATIENCE).until(() -> browser.driver()
                .findElements(By.cssSelector("[data-action=status]"))
                .isEmpty());
        browser.check("marked-as-shipped");
    }

    @Test
    void a_shipment_of_a_workflow_is_chosen_to_travel(OpenedConsole console) {
        JsonNode workflow = console.confirm(PARTNERED);
        Browser browser = console.open("en")
                .open("#/workflows/" + workflow.get("workflowId").asText());

        String last = workflow.at("/shipments")
                .get(workflow.at("/shipments").size() - 1)
                .get("shipmentConfirmationId")
                .asText();
        browser.press(".simulator option[value=%s]".formatted(last)).click("simulator.next");

        seeStatus(browser, "SHIPPED");
        assertThat(console.call("GET", "/shipments/" + last, null).get("status").asText())
                .isEqualTo("SHIPPED");
    }
}
