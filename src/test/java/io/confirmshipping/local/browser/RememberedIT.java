package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A choice that is not saved yet survives a reload: in the address, or in the tab. */
@ExtendWith(ConsoleInBrowser.class)
class RememberedIT {

    @Test
    void a_filtered_list_is_part_of_the_address(OpenedConsole console) {
        console.confirm("USE_YOUR_OWN_CARRIER");
        JsonNode shipments = console.call("GET", "/shipments", null).get("shipments");
        String name = shipments.at("/0/name").asText();
        Browser browser = console.open("en").open("#/shipments").see(name);

        browser.type("[name=filter-name]", name);
        browser.date("filter-from", shipments.at("/0/shipDate").asText());
        await().until(() -> browser.driver().getCurrentUrl().contains("shipDateFrom="));
        await().until(() -> rows(browser) == 1);
        browser.check("filtered-queue");

        browser.driver().navigate().refresh();

        browser.see(name);
        assertThat(rows(browser)).isEqualTo(1);
        assertThat(browser.find("[name=filter-name]").getDomProperty("value")).isEqualTo(name);
        browser.click("status.CANCELLED").seeWord("filter.nothing");
        browser.click("filter.clear").seeWord("shipments.none");
        assertThat(browser.driver().getCurrentUrl()).endsWith("#/shipments?status=CANCELLED");
    }

    private static int rows(Browser browser) {
        return ((Number) browser.driver()
                        .executeScript("return document.querySelectorAll('table.queue tbody tr').length"))
                .intValue();
    }

    @Test
    void a_preference_that_is_not_saved_stays_chosen(OpenedConsole console) {
        Browser browser = console.open("en").open("#/preferences");
        browser.press("input[value=MINIMAL_SPLITS]");

        browser.driver().navigate().refresh();

        assertThat(browser.find("input[value=MINIMAL_SPLITS]").isSelected()).isTrue();
        browser.click("save").seeWord("saved");
        assertThat(console.call("GET", "/preferences", null)
                        .get("placementPreference")
                        .asText())
                .isEqualTo("MINIMAL_SPLITS");
    }

    @Test
    void a_day_stands_in_the_chosen_language_below_its_field(OpenedConsole console) {
        Browser browser = console.open("zh-CN").open("#/shipments");

        browser.date("filter-from", "2026-12-01");

        browser.see("2026年12月1日");
    }
}
