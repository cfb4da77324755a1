package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console says which choice another ship-from address has dropped, until it is made again (rules.md#rule-38). */
@ExtendWith(ConsoleInBrowser.class)
class AnotherSourceIT {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void the_price_before_and_now_is_shown_until_shipping_is_chosen_again(String language, OpenedConsole console) {
        JsonNode workflow = console.plan();
        String path = "/workflows/" + workflow.get("workflowId").asText();
        JsonNode option = workflow.at("/placementOptions/0");
        console.call(
                "PUT",
                path + "/shipping",
                Json.object()
                        .put(
                                "placementOptionId",
                                option.get("placementOptionId").asText())
                        .put("shipDate", option.get("plannedShipDate").asText())
                        .put("shippingMode", "GROUND_SMALL_PARCEL")
                        .put("shippingSolution", "AMAZON_PARTNERED_CARRIER"));
        ObjectNode address = workflow.get("sourceAddress").deepCopy();
        address.put("city", "Newark").put("stateOrProvinceCode", "NJ").put("postalCode", "07114");
        JsonNode dropped = console.call("PUT", path + "/source", Json.object().set("sourceAddress", address))
                .get("droppedShipping");

        Browser browser = console.open(language).open("#" + path);
        assertThat(browser.find("[data-dropped]").getText())
                .contains(
                        dropped.at("/before/amount").asText(),
                        dropped.at("/now/amount").asText());
        browser.check("another source");

        browser.press("input[value='GROUND_SMALL_PARCEL/AMAZON_PARTNERED_CARRIER']")
                .find("[data-action=confirmation]");
        assertThat(browser.driver().findElements(org.openqa.selenium.By.cssSelector("[data-dropped]")))
                .isEmpty();
    }
}
