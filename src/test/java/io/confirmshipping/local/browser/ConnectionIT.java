package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The connection breaks, or the token is no longer good. */
@ExtendWith(ConsoleInBrowser.class)
class ConnectionIT {

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

    @Test
    void a_request_whose_answer_is_cut_off_is_not_carried_out_twice(OpenedConsole console) {
        Browser browser = console.open("en").open("#/new").click("example").seeWord("example.taken");
        browser.type("[name=workflow-name]", "Once");
        // The head of the answer arrives, its body does not
        browser.driver().executeScript("""
                const fetched = window.fetch;
                window.fetch = async (address, options) => {
                    const answer = await fetched(address, options);
                    if (options?.method !== 'POST') return answer;
                    window.fetch = fetched;
                    return new Response(new ReadableStream({start: body => body.error(new TypeError('cut off'))}), answer);
                };
                """);
        browser.click("new.plan").seeWord("problem.connection-lost");

        browser.click("again").see("Once").seeWord("waits.SHIPPING_CHOICE");
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
}
