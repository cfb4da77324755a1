package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** Life beside the straight way: time passes, others act, the connection breaks, there is very much of everything. */
@ExtendWith(ConsoleInBrowser.class)
class BesidesIT {

    private static final String PARTNERED = "AMAZON_PARTNERED_CARRIER";
    private static final String OWN = "USE_YOUR_OWN_CARRIER";

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

    @Test
    void one_seller_does_not_see_what_another_has(OpenedConsole console) {
        String id = console.plan().get("workflowId").asText();
        Browser browser = console.open("en").open("");
        browser.see("Fall restock");

        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.open("");
        browser.press(".seller > button")
                .type("#seller", "another")
                .click("seller.switch")
                .seeWord("workflows.none.ACTIVE");
        browser.open("#/workflows/" + id + "?").seeWord("problem.workflow-not-found");
    }

    @Test
    void what_somebody_else_changes_shows_at_once(OpenedConsole console) {
        String path = "/workflows/" + console.plan().get("workflowId").asText();
        Browser browser = console.open("en").open("#" + path).see("Fall restock");

        console.call("PUT", path + "/name", Json.object().put("name", "Renamed elsewhere"));

        browser.see("Renamed elsewhere");
    }

    @Test
    void nothing_typed_is_lost_when_the_connection_is(OpenedConsole console) {
        Browser browser = console.open("en").open("#/new").click("example").seeWord("example.taken");
        browser.type("[name=workflow-name]", "Kept");
        offline(browser, true);
        browser.click("new.plan").seeWord("problem.connection-lost").check("offline");
        assertThat(browser.find("[name=workflow-name]").getDomProperty("value")).isEqualTo("Kept");

        offline(browser, false);
        browser.click("again").see("Kept").seeWord("waits.SHIPPING_CHOICE");
        JsonNode workflows = console.call("GET", "/workflows", null).get("workflows");
        assertThat(workflows).hasSize(1);
    }

    private static void offline(Browser browser, boolean offline) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    @Test
    void an_expired_token_is_said_plainly(OpenedConsole console) {
        console.open("zh-CN", "Atza|expired").open("#/shipments").seeWord("problem.not-authenticated");
    }

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

    @Test
    void pallets_are_turned_and_replaced(OpenedConsole console) {
        JsonNode workflow = console.plan();
        JsonNode option = workflow.at("/placementOptions/2");
        String path = "/workflows/" + workflow.get("workflowId").asText();
        console.call(
                "PUT",
                path + "/shipping",
                Json.object()
                        .put(
                                "placementOptionId",
                                option.get("placementOptionId").asText())
                        .put("shipDate", option.get("plannedShipDate").asText())
                        .put("shippingMode", "FREIGHT_LTL")
                        .put("shippingSolution", PARTNERED));
        Browser browser = console.open("en")
                .open("#" + path + "/pallets/"
                        + option.at("/shipments/0/shipmentId").asText());

        String before = browser.find("svg.pallet").getDomProperty("innerHTML");
        browser.press("[aria-label='Turn to the right']");
        await().until(() -> !before.equals(browser.find("svg.pallet").getDomProperty("innerHTML")));
        int boxes =
                browser.driver().findElements(By.cssSelector("svg.pallet .box")).size();
        browser.find("input[type=range]").sendKeys(Keys.HOME);
        await().until(() ->
                browser.driver().findElements(By.cssSelector("svg.pallet .box")).size() < boxes);
        browser.find("input[type=range]").sendKeys(Keys.END);
        browser.driver()
                .executeScript(
                        "document.querySelector('svg.pallet .box').dispatchEvent(new PointerEvent('pointerenter'))");
        browser.see(browser.beginning("pallet.pointed"));
        browser.check("pallets");
        browser.click("own.save").see("entered by you").see("With your pallets: $");
    }

    @Test
    void pallets_of_edited_quantities_name_the_boxes_of_the_shipment(OpenedConsole console) {
        JsonNode workflow = console.confirm(PARTNERED);
        String shipment = "/shipments/"
                + workflow.at("/shipments/0/shipmentConfirmationId").asText();
        JsonNode item = console.call("GET", shipment, null).at("/items/0");
        ObjectNode edit = Json.object();
        edit.putArray("items")
                .addObject()
                .put("msku", item.get("msku").asText())
                .put("quantity", item.get("expected").asInt() - 1);
        console.call("PUT", shipment + "/items", edit);
        String path =
                "/workflows/%s/%s/" + workflow.at("/shipments/0/shipmentId").asText();
        String id = workflow.get("workflowId").asText();

        JsonNode boxes = console.call("GET", shipment, null).get("boxes");
        Set<String> expected = new TreeSet<>();
        console.call("GET", path.formatted(id, "shipments") + "/pallets", null)
                .at("/pallets/0/boxes")
                .forEach(box -> expected.add(named(boxes.get(box.get("boxIndex").asInt()))));
        Browser browser = console.open("en").open("#" + path.formatted(id, "pallets"));

        browser.find(".legend .grow");
        assertThat(browser.driver().findElements(By.cssSelector(".legend .grow")))
                .extracting(WebElement::getText)
                .hasSizeGreaterThan(1)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String named(JsonNode box) {
        return StreamSupport.stream(box.get("items").spliterator(), false)
                .map(item -> "%s ×%d"
                        .formatted(
                                item.get("msku").asText(), item.get("quantity").asInt()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void papers_that_are_too_large_for_a_document_come_in_several(OpenedConsole console) {
        ObjectNode request = OpenedConsole.example().put("name", "501 boxes");
        request.putArray("items").addObject().put("msku", "MUG").put("quantity", 5010);
        ObjectNode box = request.putArray("boxes").addObject().put("quantity", 501);
        box.putObject("dimensions")
                .put("length", 12)
                .put("width", 10)
                .put("height", 8)
                .put("unitOfMeasurement", "IN");
        box.putObject("weight").put("value", 9.5).put("unit", "LB");
        box.putArray("items").addObject().put("msku", "MUG").put("quantity", 10);
        JsonNode workflow = console.call("POST", "/workflows", request);
        ObjectNode own = Json.object();
        ObjectNode pallets = own.putArray("pallets").addObject().put("quantity", 126);
        pallets.putObject("dimensions")
                .put("length", 48)
                .put("width", 40)
                .put("height", 60)
                .put("unitOfMeasurement", "IN");
        pallets.putObject("weight").put("value", 500).put("unit", "LB");
        pallets.put("stackability", "NON_STACKABLE");
        String path = "/workflows/" + workflow.get("workflowId").asText();
        String shipment =
                workflow.at("/placementOptions/2/shipments/0/shipmentId").asText();
        console.call("PUT", "%s/shipments/%s/pallets".formatted(path, shipment), own);
        console.confirm(workflow, 2, "FREIGHT_LTL", OWN);
        Browser browser = console.open("en").open("#" + path);

        browser.click("step.carrier")
                .press(By.xpath("//button[.='Pallet ID labels 2/2']"))
                .closeOpened();
        browser.press(By.xpath("//button[.='Pack list (CSV) 2/2']"));
        browser.find(By.xpath("//button[.='Pack list (CSV) 2/2' and not(@disabled)]"));
        assertThat(browser.driver().findElements(By.cssSelector(".notice.danger")))
                .isEmpty();
    }

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
        browser.colours("dark");
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
