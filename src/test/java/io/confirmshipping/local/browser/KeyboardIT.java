package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The straight way with the keyboard alone: every step is reached by Tab, and one always sees where one is. */
@ExtendWith(ConsoleInBrowser.class)
class KeyboardIT {

    private static final int MAX_TABS = 250;

    @Test
    void a_workflow_is_planned_confirmed_renamed_and_cancelled(OpenedConsole console) {
        Browser browser = console.open("en").open("").seeWord("workflows.none.ACTIVE");
        paintLate(browser);

        tabTo(browser, "Start new").sendKeys(Keys.ENTER);
        browser.see("About this workflow");
        tabTo(browser, "Take the example").sendKeys(Keys.SPACE);
        browser.seeWord("example.taken");
        tabTo(browser, "Plan placement").sendKeys(Keys.ENTER);
        browser.seeWord("waits.SHIPPING_CHOICE");

        tabTo(browser, "GROUND_SMALL_PARCEL/AMAZON_PARTNERED_CARRIER").sendKeys(Keys.SPACE);
        browser.seeWord("waits.CONFIRMATION").find("[data-action=confirmation]");
        tabTo(browser, "Accept charges and confirm shipping").sendKeys(Keys.ENTER);
        browser.seeWord("waits.HAND_OVER");

        backTo(browser, "Rename").sendKeys(Keys.ENTER);
        focused(browser).sendKeys(Keys.chord(Keys.CONTROL, "a"), "By keyboard", Keys.ENTER);
        browser.see("By keyboard");

        tabTo(browser, "Cancel shipments and charges").sendKeys(Keys.ENTER);
        browser.seeWord("cancel.sure");
        focused(browser).sendKeys(Keys.ESCAPE);
        tabTo(browser, "Cancel shipments and charges").sendKeys(Keys.ENTER);
        tabTo(browser, "Cancel shipments and charges").sendKeys(Keys.ENTER);
        browser.seeWord("status.CANCELLED");
    }

    /** Delays every frame and what waits for one, as a busy machine does. No key that comes before may be lost. */
    private static void paintLate(Browser browser) {
        browser.driver().executeScript("""
                const later = window.setTimeout;
                window.requestAnimationFrame = paint => later(paint, 1000);
                window.setTimeout = (act, after = 0, ...facts) => later(act, after > 0 && after <= 100 ? 1000 : after, ...facts);
                """);
    }

    private static WebElement tabTo(Browser browser, String name) {
        return walkTo(browser, name, () -> new Actions(browser.driver())
                .sendKeys(Keys.TAB)
                .perform());
    }

    private static WebElement backTo(Browser browser, String name) {
        return walkTo(browser, name, () -> new Actions(browser.driver())
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB)
                .keyUp(Keys.SHIFT)
                .perform());
    }

    /** Moves the focus until it is on the control that begins with this name. It must be seen on every one. */
    private static WebElement walkTo(Browser browser, String name, Runnable step) {
        for (int tabs = 0; tabs < MAX_TABS; tabs++) {
            step.run();
            WebElement element = focused(browser);
            String named = (String) browser.driver()
                    .executeScript("return arguments[0].value || arguments[0].innerText || ''", element);
            if (named.startsWith(name)) {
                assertThat(browser.driver().executeScript("""
                        const around = arguments[0].closest('.tile, .method') ?? arguments[0];
                        return [arguments[0], around].some(each => getComputedStyle(each).outlineStyle !== 'none');
                        """, element))
                        .as(name + " shows that it has the focus")
                        .isEqualTo(true);
                return element;
            }
        }
        throw new AssertionError("Tab does not reach " + name);
    }

    private static WebElement focused(Browser browser) {
        return browser.driver().switchTo().activeElement();
    }
}
