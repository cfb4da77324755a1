package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Pallets and their papers. */
@ExtendWith(ConsoleInBrowser.class)
class PalletsIT {

    private static final String PARTNERED = "AMAZON_PARTNERED_CARRIER";
    private static final String OWN = "USE_YOUR_OWN_CARRIER";

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
}
