package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** In every state of a workflow the page has a button for each action that the API lists, and for no other. */
@ExtendWith(ConsoleInBrowser.class)
class StatesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static void assertButtons(OpenedConsole console, Browser browser, String path) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            browser.driver()
                    .executeScript(
                            "document.querySelectorAll('details:not([open]) > summary').forEach(each => each.click())");
            TreeSet<String> buttons = new TreeSet<>();
            browser.driver()
                    .findElements(By.cssSelector("[data-action]:not([data-action=labels])"))
                    .forEach(each -> buttons.add(each.getDomAttribute("data-action")));
            TreeSet<String> actions = new TreeSet<>();
            console.call("GET", path, null).get("actions").forEach(each -> actions.add(each.asText()));
            assertThat(buttons).isEqualTo(actions);
        });
    }

    private static void assertFocus(Browser browser, String css) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        browser.driver().executeScript("return document.activeElement.matches(arguments[0])", css))
                .as(css + " has the focus")
                .isEqualTo(true));
    }

    @Test
    void small_parcels_from_the_offer_to_the_cancellation(OpenedConsole console) {
        String path = "/workflows/" + console.plan().get("workflowId").asText();
        Browser browser = console.open("en").open("#" + path).seeWord("obstacle.mode");
        browser.press(".destinations details > summary")
                .seeWord("option.cheapest")
                .find(".destinations .sku");
        assertButtons(console, browser, path);

        browser.press("input[value='GROUND_SMALL_PARCEL/USE_YOUR_OWN_CARRIER']").seeWord("waits.CONFIRMATION");
        assertButtons(console, browser, path);

        browser.press("[data-action=acceptance]")
                .seeWord("status.AWAITING_CARRIER")
                .seeWord("accepted.about");
        assertFocus(browser, "#step-confirm > summary");
        browser.driver().navigate().refresh();
        browser.seeWord("accepted.about").find(".map .destination");
        browser.check("accepted");
        assertButtons(console, browser, path);

        browser.press("[data-action=confirmation]").seeWord("status.CONFIRMED").seeWord("waits.TRACKING");
        assertFocus(browser, "#step-confirm > summary");
        assertButtons(console, browser, path);

        browser.press("[data-action=cancellation]").press("dialog .danger").seeWord("status.CANCELLED");
        assertFocus(browser, "#cancelled");
        assertButtons(console, browser, path);
    }

    @Test
    void pallets_from_the_offer_to_the_papers(OpenedConsole console) {
        JsonNode workflow = console.plan();
        String path = "/workflows/" + workflow.get("workflowId").asText();
        Browser browser = console.open("en").open("#" + path);
        browser.press("input[value='%s']"
                .formatted(workflow.at("/placementOptions/2/placementOptionId").asText()));
        browser.press("input[value='FREIGHT_LTL/AMAZON_PARTNERED_CARRIER']").seeWord("waits.CONFIRMATION");
        assertButtons(console, browser, path);

        browser.press("[data-action=confirmation]").seeWord("status.CONFIRMED").find("[data-action=cancellation]");
        assertButtons(console, browser, path);
        browser.find(By.xpath("//button[.='Bill of lading']"));
        browser.check("carrier");
    }

    @Test
    void a_freight_quote_that_has_lapsed_after_the_acceptance_is_made_anew(OpenedConsole console) {
        // Days ahead, so that the ship date does not pass within this hour
        String shipDate = LocalDate.now(ZoneOffset.UTC).plusDays(10).toString();
        JsonNode workflow =
                console.call("POST", "/workflows", OpenedConsole.example().put("shipDate", shipDate));
        Browser browser = console.open("en")
                .open("#/workflows/" + workflow.get("workflowId").asText());
        browser.press("input[value='%s']"
                .formatted(workflow.at("/placementOptions/2/placementOptionId").asText()));
        browser.press("input[value='FREIGHT_LTL/AMAZON_PARTNERED_CARRIER']").seeWord("waits.CONFIRMATION");
        browser.press("[data-action=acceptance]").seeWord("accepted.about").find("[data-action=confirmation]");

        browser.click("clock.hour").seeWord("obstacle.choose-again");
        browser.click("quote.fresh").seeWord("waits.CONFIRMATION").find("[data-action=confirmation]");
    }

    @Test
    void an_own_carrier_may_have_any_name(OpenedConsole console) {
        String path = "/workflows/" + console.plan().get("workflowId").asText();
        Browser browser = console.open("en").open("#" + path);

        browser.press("input[value='GROUND_SMALL_PARCEL/USE_YOUR_OWN_CARRIER']")
                .type("[name=carrier-name]", "Swift Wheels");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(console.call("GET", path, null)
                        .at("/shipping/carrier/name")
                        .asText())
                .isEqualTo("Swift Wheels"));
        browser.type("[name=carrier-name]", "ups").find("[data-action=confirmation]");
        assertThat(browser.find("[name=carrier]").getDomProperty("value"))
                .as("the carrier that the server knows by this name")
                .isEqualTo("UPSN");
    }

    @Test
    void a_closed_day_offers_the_next_open_one_and_one_can_plan_again_for_it(OpenedConsole console) {
        JsonNode workflow = console.plan();
        String path = "/workflows/" + workflow.get("workflowId").asText();
        JsonNode closure = workflow.at("/placementOptions/0/closures/0");
        Browser browser = console.open("en").open("#" + path);

        browser.date("ship-date", closure.get("from").asText())
                .see(browser.beginning("ship-date.closed"))
                .click("ship-date.next-open")
                .press("[data-action=placements]");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(console.call("GET", path, null)
                        .at("/placementOptions/0/plannedShipDate")
                        .asText())
                .isGreaterThan(closure.get("until").asText()));
    }

    @Test
    void one_plans_again_for_the_chosen_day_though_its_limits_could_not_be_loaded(OpenedConsole console) {
        JsonNode workflow = console.plan();
        String path = "/workflows/" + workflow.get("workflowId").asText();
        String day = LocalDate.parse(
                        workflow.at("/placementOptions/0/plannedShipDate").asText())
                .plusDays(20)
                .toString();
        Browser browser = console.open("en");
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*/places.csv")));

        browser.open("#" + path).seeWord("ship-date.hint").date("ship-date", day);
        browser.press("[data-action=placements]");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(console.call("GET", path, null)
                        .at("/placementOptions/0/plannedShipDate")
                        .asText())
                .isGreaterThanOrEqualTo(day));
    }

    @Test
    void units_that_are_placed_before_they_are_packed(OpenedConsole console) {
        String path = "/workflows/" + console.begin();
        Browser browser = console.open("en").open("#" + path).seeWord("packing.none");
        browser.check("packing");
        assertButtons(console, browser, path);

        browser.press("[data-action=placements]").seeWord("waits.ACCEPTANCE").seeWord("obstacle.boxes");
        assertButtons(console, browser, path);

        browser.press("[data-action=acceptance]").seeWord("accepted.about");
        assertButtons(console, browser, path);
    }

    @Test
    void what_was_refused_late_says_nothing_of_what_was_chosen_since(OpenedConsole console) {
        Browser browser = console.open("en")
                .open("#/workflows/" + console.plan().get("workflowId").asText())
                .seeWord("obstacle.mode");
        // The first choice is refused a second later
        browser.driver().executeScript("""
                const fetched = window.fetch;
                window.choicesSent = 0;
                window.fetch = async (address, options) => {
                    if (!String(address).endsWith('/shipping') || window.choicesSent++ > 0) return fetched(address, options);
                    await new Promise(resolve => setTimeout(resolve, 1000));
                    return new Response('{"code": "carrier-not-available"}', {status: 422});
                };
                """);

        browser.press("input[value='GROUND_SMALL_PARCEL/USE_YOUR_OWN_CARRIER']");
        await().until(() -> browser.driver()
                .executeScript("return window.choicesSent === 1")
                .equals(true));
        browser.press("input[value='GROUND_SMALL_PARCEL/AMAZON_PARTNERED_CARRIER']")
                .find("[data-action=confirmation]");
        assertThat(browser.text()).doesNotContain(browser.word("problem.carrier-not-available"));
    }

    @Test
    void a_note_of_feedback_is_stored(OpenedConsole console) {
        Browser browser = console.open("en").open("").click("feedback").type("#feedback", "The map is useful.");
        browser.check("feedback").click("feedback.send").seeWord("feedback.sent");
    }

    @Test
    void a_placement_can_be_preferred_for_the_account(OpenedConsole console) {
        Browser browser = console.open("zh-CN").open("#/preferences");

        browser.press("input[value=PARTIAL_SPLITS]")
                .click("save")
                .seeWord("saved")
                .check("preferences");

        assertThat(console.call("GET", "/preferences", null))
                .isEqualTo(Json.object().put("placementPreference", "PARTIAL_SPLITS"));
    }
}
