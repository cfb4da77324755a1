package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** The screen and the drafts never keep what another seller has, nor what was asked for before. */
@ExtendWith(ConsoleInBrowser.class)
class NothingOfOthersIT {

    private static final String FIRST_SKU = "[aria-label='SKU, row 1']";

    @Test
    void another_seller_in_the_same_tab_sees_and_inherits_nothing(OpenedConsole console) {
        String id = console.plan().get("workflowId").asText();
        Browser browser = console.open("en").open("#/new").type(FIRST_SKU, "MINE");
        browser.open("?#/workflows/" + id).see("Fall restock");

        signIn(browser, "another");
        browser.seeWord("problem.workflow-not-found");
        assertThat(browser.text()).doesNotContain("Fall restock");

        browser.open("#/new");
        assertThat(browser.find(FIRST_SKU).getDomProperty("value")).isEmpty();
        browser.open("?#/workflows").seeWord("workflows.none.ACTIVE");
    }

    private static void signIn(Browser browser, String seller) {
        browser.press(".seller > button").type("#seller", seller).click("seller.switch");
    }

    @Test
    void contents_that_are_changed_and_a_new_workflow_are_two_drafts(OpenedConsole console) {
        String path = "/workflows/" + console.plan().get("workflowId").asText();
        Browser browser = console.open("en").open("#/new").type(FIRST_SKU, "NEW");
        browser.open("?#/new?workflow=" + path.substring(path.lastIndexOf('/') + 1));
        String sku = browser.find(FIRST_SKU).getDomProperty("value");

        browser.click("place.new");
        await().untilAsserted(() ->
                assertThat(browser.find(FIRST_SKU).getDomProperty("value")).isEqualTo("NEW"));
        assertThat(browser.driver()
                        .executeScript(
                                "return Object.keys(sessionStorage).filter(key => key.includes('/new/wf')).length"))
                .isEqualTo(0L);
        browser.driver().navigate().back();
        await().untilAsserted(() ->
                assertThat(browser.find(FIRST_SKU).getDomProperty("value")).isEqualTo(sku));
    }

    @Test
    void contents_changed_elsewhere_are_not_overwritten_unasked(OpenedConsole console) {
        JsonNode workflow = console.plan();
        String path = "/workflows/" + workflow.get("workflowId").asText();
        String page = "#/new?workflow=" + workflow.get("workflowId").asText();
        Browser browser = console.open("en").open(page).type("[aria-label='Boxes, row 1']", "1");
        ObjectNode contents = Json.object();
        contents.putArray("items").addObject().put("msku", "ELSEWHERE").put("quantity", 2);
        contents.putArray("boxes").add(workflow.at("/boxes/0").deepCopy());
        ObjectNode box = (ObjectNode) contents.at("/boxes/0");
        box.put("quantity", 2).remove("heavyPackageLabel");
        box.putArray("items").addObject().put("msku", "ELSEWHERE").put("quantity", 1);
        console.call("PUT", path + "/contents", contents);

        browser.open("?" + page).seeWord("contents.changed-elsewhere").click("contents.theirs");
        await().untilAsserted(() ->
                assertThat(browser.find(FIRST_SKU).getDomProperty("value")).isEqualTo("ELSEWHERE"));
    }

    @Test
    void the_list_asked_for_last_is_shown_however_late_the_others_come(OpenedConsole console) {
        console.plan();
        Browser browser = console.open("en").open("").see("Fall restock");
        // Answers about active workflows take longer than those about cancelled ones
        browser.driver().executeScript("""
                const fetched = window.fetch;
                window.late = 0;
                window.fetch = async (address, options) => {
                    const answer = await fetched(address, options);
                    if (String(address).includes('status=ACTIVE')) { await new Promise(resolve => setTimeout(resolve, 1000)); window.late += 1; }
                    return answer;
                };
                """);

        browser.click("workflows.CLOSED").seeWord("workflows.none.CLOSED");
        browser.press(By.xpath("//nav[@class='tabs']//a[1]")).press(By.xpath("//nav[@class='tabs']//a[3]"));
        await().until(() -> browser.driver().executeScript("return window.late").equals(1L));
        browser.seeWord("workflows.none.CANCELLED");
        assertThat(browser.text()).doesNotContain("Fall restock");
    }

    @Test
    void a_filter_that_leaves_nothing_can_be_cleared(OpenedConsole console) {
        console.plan();
        Browser browser = console.open("zh-CN")
                .open("")
                .type("[name=filter-name]", "nowhere")
                .seeWord("filter.nothing");
        browser.check("filtered");
        browser.click("filter.clear").see("Fall restock");
        assertThat(browser.find("[name=filter-name]").getDomProperty("value")).isEmpty();
    }

    @Test
    void an_address_that_is_not_encoded_rightly_leaves_the_console_usable(OpenedConsole console) {
        Browser browser = console.open("en").open("");

        browser.driver().executeScript("location.hash = '#/workflows/%'; location.reload()");

        browser.click("place.workflows").seeWord("workflows.none.ACTIVE");
    }
}
