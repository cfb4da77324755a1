package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Refusals in the seller's language, where the seller has typed or pressed; nothing typed is lost. */
@ExtendWith(ConsoleInBrowser.class)
class SaidPlainlyIT {

    @Test
    void an_address_names_states_in_chinese_and_keeps_what_was_typed(OpenedConsole console) {
        String id = console.plan().get("workflowId").asText();
        Browser browser = console.open("zh-CN").open("#/workflows/" + id);
        browser.click("step.contents")
                .press("button[data-action=source]")
                .press("[name=address-stateOrProvinceCode] option[value=TX]")
                .click("source.save")
                .see("为得克萨斯州，但邮政编码 98101 属于华盛顿州")
                .check("address");

        assertThat(browser.find("[name=address-stateOrProvinceCode]").getDomProperty("value"))
                .isEqualTo("TX");
    }

    @Test
    void what_the_local_server_refuses_is_chinese_too(OpenedConsole console) {
        Browser browser = console.open("zh-CN").open("");
        String sentence = (String) browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                (async () => {
                const {send} = await import('/api/request.js');
                const {explanationOf} = await import('/parts/explanation.js');
                send('POST', '/_local/clock/advance', {by: 'PT0S'}).catch(problem => done(explanationOf(problem.errors[0])));
                })();
                """);

        assertThat(sentence).isEqualTo(browser.word("because.only-forward"));
    }

    @Test
    void a_price_that_somebody_else_has_changed_is_not_accepted_unseen(OpenedConsole console) {
        JsonNode workflow = console.plan();
        String path = "/workflows/" + workflow.get("workflowId").asText();
        JsonNode option = workflow.at("/placementOptions/0");
        Browser browser = console.open("zh-CN").open("#" + path);
        browser.press("input[value='GROUND_SMALL_PARCEL/AMAZON_PARTNERED_CARRIER']")
                .find("[data-action=confirmation]");
        // Does not ask for changes by itself any more, as a page in the background
        browser.driver().executeScript("Object.defineProperty(document, 'hidden', {value: true})");
        console.call(
                "PUT",
                path + "/shipping",
                Json.object()
                        .put(
                                "placementOptionId",
                                option.get("placementOptionId").asText())
                        .put("shipDate", option.get("plannedShipDate").asText())
                        .put("shippingMode", "GROUND_SMALL_PARCEL")
                        .put("shippingSolution", "USE_YOUR_OWN_CARRIER"));

        browser.press("[data-action=confirmation]").seeWord("problem.charges-changed");
        assertThat(console.call("GET", path, null).get("status").asText()).isEqualTo("AWAITING_CONFIRMATION");
    }
}
