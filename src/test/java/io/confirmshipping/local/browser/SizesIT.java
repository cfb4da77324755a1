package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Very much of everything, on narrow and on wide windows, and a first screen that is small. */
@ExtendWith(ConsoleInBrowser.class)
class SizesIT {

    @Test
    void five_thousand_boxes_stay_quick(OpenedConsole console) {
        ObjectNode request = OpenedConsole.example().put("name", "Five thousand");
        ArrayNode items = request.putArray("items");
        ArrayNode boxes = request.putArray("boxes");
        for (int index = 0; index < 1000; index++) {
            items.addObject().put("msku", "SKU-" + index).put("quantity", 50);
            ObjectNode box = boxes.addObject().put("quantity", 5);
            box.putObject("dimensions")
                    .put("length", 12)
                    .put("width", 10)
                    .put("height", 8)
                    .put("unitOfMeasurement", "IN");
            box.putObject("weight").put("value", 9.5).put("unit", "LB");
            box.putArray("items").addObject().put("msku", "SKU-" + index).put("quantity", 10);
        }
        String id =
                console.call("POST", "/workflows", request).get("workflowId").asText();
        Browser browser = console.open("en").open("");

        long began = System.nanoTime();
        browser.open("#/workflows/" + id).see("1,000 SKUs").see("5,000 boxes");
        browser.click("step.contents")
                .see("1 to 50 of 1,000")
                .click("pages.next")
                .see("51 to 100 of 1,000");
        System.out.printf(
                "A workflow of 5,000 boxes was shown, opened and turned over in %d ms.%n",
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        assertThat(browser.driver().findElements(By.cssSelector("tbody tr")).size())
                .isLessThan(200);
        browser.check("five-thousand-boxes");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 3840})
    void every_page_fits(int width, OpenedConsole console) {
        JsonNode workflow = console.plan();
        String id = workflow.get("workflowId").asText();
        String pallets =
                workflow.at("/placementOptions/0/shipments/0/shipmentId").asText();
        Browser browser = console.open("en").open("");
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 1500, "deviceScaleFactor", 1, "mobile", false));

        for (String page : List.of(
                "#/preferences",
                "#/shipments",
                "#/new",
                "#/workflows/" + id + "/pallets/" + pallets,
                "#/workflows/" + id)) {
            browser.open(page);
            assertThat(browser.driver().executeScript("return document.documentElement.scrollWidth"))
                    .as(page)
                    .isEqualTo((long) width);
        }
        browser.find(".map .destination");
        browser.colors("dark");
        browser.picture("width-" + width);
    }

    @Test
    void the_first_screen_is_small_and_comes_from_one_origin(OpenedConsole console) {
        Browser browser = console.open("en").open("");
        browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
        browser.driver().navigate().refresh();
        browser.seeWord("workflows.none.ACTIVE");

        @SuppressWarnings("unchecked")
        List<String> sources = (List<String>) browser.driver()
                .executeScript(
                        "return performance.getEntriesByType('resource').map(each => new URL(each.name).origin)");
        long bytes = ((Number)
                        browser.driver()
                                .executeScript(
                                        "return performance.getEntries().reduce((sum, each) => sum + (each.transferSize || 0), 0)"))
                .longValue();
        long milliseconds = ((Number)
                        browser.driver()
                                .executeScript(
                                        "return Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime)"))
                .longValue();
        System.out.printf(
                "The first screen: %d requests, %d bytes, painted after %d ms.%n", sources.size(), bytes, milliseconds);
        assertThat(sources).containsOnly((String) browser.driver().executeScript("return location.origin"));
        assertThat(sources).hasSizeBetween(20, 50);
        assertThat(bytes).isBetween(20_000L, 100_000L);
    }
}
