package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.confirmshipping.local.browser.cloud.CloudConsole;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The console as {@code template.yaml} deploys it, with files, API and issuer at three origins. */
@ExtendWith(ConsoleInBrowser.class)
class SignInIT {

    private static final String FIRST_SKU = "[aria-label='SKU, row 1']";

    @Test
    void a_seller_signs_in_and_loses_nothing_when_the_token_is_over(OpenedConsole console) {
        CloudConsole cloud = console.cloud();
        Browser browser = console.open("en", cloud).open("#/new").seeWord("sign-in");
        browser.check("sign-in");

        browser.click("seller.switch").type(FIRST_SKU, "TYPED").see("@example.com");
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(cloud.address() + "/#/new");
        assertThat(browser.driver()
                        .executeScript("return JSON.stringify(localStorage)")
                        .toString())
                .doesNotContain("eyJ");

        cloud.issuer().revoke();
        browser.click("example").click("new.plan").seeWord("problem.not-authenticated");
        browser.check("signed-out");

        browser.press(".signed-out .button").see("@example.com");
        assertThat(browser.find("[name=workflow-name]").getDomProperty("value")).isEqualTo("Fall restock");
        browser.click("new.plan").seeWord("ready");

        browser.click("sign-out").seeWord("sign-in");
        assertThat(browser.driver()
                        .executeScript("return JSON.stringify(sessionStorage)")
                        .toString())
                .doesNotContain("eyJ", "Fall restock");
    }

    @Test
    void a_token_that_is_over_is_said_without_being_sent(OpenedConsole console) {
        CloudConsole cloud = console.cloud();
        cloud.issuer().lifetime(Duration.ofSeconds(-1));
        Browser browser = console.open("zh-CN", cloud).open("").click("seller.switch");

        browser.seeWord("problem.not-authenticated");
    }

    @Test
    void a_code_that_was_not_asked_for_here_signs_no_one_in(OpenedConsole console) {
        CloudConsole cloud = console.cloud();
        Browser browser = console.open("en", cloud).open("?code=stolen&state=forged");

        browser.seeWord("sign-in.failed");
        await().until(() -> browser.driver().getCurrentUrl().equals(cloud.address() + "/"));
    }
}
