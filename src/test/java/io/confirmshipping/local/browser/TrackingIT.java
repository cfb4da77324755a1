package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** Tracking numbers of an own carrier. */
@ExtendWith(ConsoleInBrowser.class)
class TrackingIT {

    private static final String OWN = "USE_YOUR_OWN_CARRIER";

    @Test
    void tracking_of_an_own_carrier_is_pasted_as_a_column(OpenedConsole console) {
        JsonNode shipment = console.confirm(OWN).at("/shipments/0");
        int boxes = shipment.get("boxCount").asInt();
        Browser browser = console.open("en")
                .open("#/shipments/" + shipment.get("shipmentConfirmationId").asText());

        browser.find("form[data-action=tracking] input");
        browser.driver().executeScript("""
                const data = new DataTransfer();
                data.setData('text', Array.from({length: arguments[0]}, (_, index) => 'TRACK' + index).join('\\n'));
                document.querySelector('form[data-action=tracking] input').dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                """, boxes);
        browser.check("tracking");
        browser.driver().navigate().refresh();
        assertThat(browser.find("form[data-action=tracking] input").getDomProperty("value"))
                .as("typed before the reload")
                .isEqualTo("TRACK0");
        browser.click("tracking.save").seeWord("event.TRACKING_ENTERED");
        assertThat(browser.driver().findElements(By.cssSelector("form[data-action=tracking] input")))
                .hasSize(boxes)
                .last()
                .satisfies(last -> assertThat(last.getDomProperty("value")).isEqualTo("TRACK" + (boxes - 1)));
    }
}
