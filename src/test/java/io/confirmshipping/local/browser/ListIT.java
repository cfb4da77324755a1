package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** The list of workflows says of each how far it is, what it waits for, and how long its placement holds. */
@ExtendWith(ConsoleInBrowser.class)
class ListIT {

    @Test
    void each_workflow_says_what_it_waits_for(OpenedConsole console) {
        console.begin();
        console.confirm("AMAZON_PARTNERED_CARRIER");
        console.confirm("USE_YOUR_OWN_CARRIER");
        console.plan();
        Browser browser = console.open("en").open("");

        browser.seeWord("waits.CONTENTS")
                .seeWord("waits.HAND_OVER")
                .seeWord("waits.TRACKING")
                .seeWord("waits.SHIPPING_CHOICE");
        assertThat(browser.driver().findElements(By.cssSelector("main .countdown")))
                .as("countdowns of placements")
                .hasSize(1)
                .allSatisfy(left -> assertThat(left.getText()).matches("24 h|23 h \\d\\d min"));
        browser.check("workflows");
    }
}
