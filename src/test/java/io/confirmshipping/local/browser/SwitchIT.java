package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The language and the units of measure are switched at once, and remembered by the browser. */
@ExtendWith(ConsoleInBrowser.class)
class SwitchIT {

    @Test
    void another_language_is_spoken_at_once_and_nothing_typed_is_lost(OpenedConsole console) {
        Browser browser = console.open("en").open("#/new").seeWord("new.about");
        browser.type("[name=workflow-name]", "Kept");
        browser.driver().executeScript("window.notLoadedAnew = true");

        browser.press(".tools option[value=zh-CN]").see("新建工作流程").see("发货地址");

        assertThat(browser.driver()
                        .executeScript("return [window.notLoadedAnew, document.documentElement.lang].join()"))
                .isEqualTo("true,zh-CN");
        assertThat(browser.find("[name=workflow-name]").getDomProperty("value")).isEqualTo("Kept");
        browser.driver().navigate().refresh();
        browser.see("新建工作流程");
    }

    @Test
    void a_language_that_cannot_be_loaded_is_said_plainly_and_can_be_chosen_again(OpenedConsole console) {
        Browser browser = console.open("en");
        block(browser, List.of("*/words/zh-CN.js"));
        browser.open("#/new").seeWord("new.about");
        browser.press(".tools option[value=zh-CN]").seeWord("problem.connection-lost");
        assertThat(browser.find(".tools select").getDomProperty("value")).isEqualTo("en");

        block(browser, List.of());
        browser.press(".tools option[value=zh-CN]").see("新建工作流程");
    }

    private static void block(Browser browser, List<String> addresses) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", addresses));
    }

    @Test
    void units_of_measure_are_converted_everywhere_at_once(OpenedConsole console) {
        String id = console.plan().get("workflowId").asText();
        Browser browser = console.open("en").open("#/preferences");
        browser.press("option[value=metric]");

        browser.open("#/workflows/" + id).see("105.5 kg").click("step.contents").see("45.7 × 35.6 × 30.5 cm");
        assertThat(browser.text()).doesNotContain("232.5 lb");
    }
}
