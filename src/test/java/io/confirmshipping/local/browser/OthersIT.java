package io.confirmshipping.local.browser;

import io.confirmshipping.function.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WindowType;

/** Another seller sees nothing, and what another client changes shows. */
@ExtendWith(ConsoleInBrowser.class)
class OthersIT {

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
}
