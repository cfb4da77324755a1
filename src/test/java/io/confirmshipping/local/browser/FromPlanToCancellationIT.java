package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** From the first screen to a cancellation, in both languages; every screen on the way is without barriers. */
@ExtendWith(ConsoleInBrowser.class)
class FromPlanToCancellationIT {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void a_shipment_is_planned_confirmed_changed_and_cancelled(String language, OpenedConsole console) {
        Browser browser = console.open(language).open("");

        browser.seeWord("workflows.none.ACTIVE").check("first");
        plan(browser);
        confirm(browser);
        rename(browser);
        print(browser);
        edit(browser);
        cancel(browser);
    }

    private static void plan(Browser browser) {
        browser.press("header a[href='#/new']")
                .click("example")
                .seeWord("example.taken")
                .check("new");
        browser.click("new.plan").seeWord("waits.SHIPPING_CHOICE").seeWord("obstacle.mode");
        assertThat(browser.find(".ready button.primary").isEnabled()).isFalse();
    }

    private static void confirm(Browser browser) {
        browser.press("input[value='GROUND_SMALL_PARCEL/AMAZON_PARTNERED_CARRIER']")
                .seeWord("waits.CONFIRMATION");
        String total = browser.find(".sums .total").getText();
        assertThat(total).matches("\\$[1-9]\\d*\\.\\d\\d");
        assertThat(browser.find("[data-action=confirmation]").getText()).endsWith(total);
        browser.find(".map .destination");
        browser.check("confirm-shipping");
        browser.press("[data-action=confirmation]")
                .seeWord("status.CONFIRMED")
                .seeWord("waits.HAND_OVER")
                .check("confirmed");
    }

    private static void rename(Browser browser) {
        browser.press("h1 + [data-action=name]").type("input[data-action=name]", "Mugs for the holidays");
        browser.click("save").find(By.xpath("//h1[.='Mugs for the holidays']"));
        await().until(() -> browser.driver().getTitle(), "Mugs for the holidays · Confirm Shipping"::equals);
    }

    private static void print(Browser browser) {
        browser.click("print.boxes").seeWord("status.READY_TO_SHIP");
        browser.closeOpened();
        // No carrier label fits this paper
        browser.press("[name=paper] option[value=PackageLabel_Letter_6]").click("print.carrier");
        browser.closeOpened();
    }

    private static void edit(Browser browser) {
        browser.open("#/shipments").find("table.queue");
        browser.check("shipping-queue");
        browser.press("table.queue a").click("items.edit").type("input.quantity", "900");
        browser.press("[data-action=items] .primary").seeWord("because.cancel-beyond-limit");
        int confirmed = Integer.parseInt(browser.find("td .quantity").getDomAttribute("max")) - 6;
        browser.check("quantities");
        browser.type("input.quantity", String.valueOf(confirmed - 1))
                .press("[data-action=items] .primary")
                .seeWord("event.QUANTITIES_CHANGED")
                .check("shipment");
    }

    private static void cancel(Browser browser) {
        browser.press(".crumbs a[href^='#/workflows/']")
                .click("step.ledger")
                .seeWord("entry.REFUND")
                .check("ledger");
        browser.press("[data-action=cancellation]").seeWord("cancel.sure").check("cancel");
        browser.press("dialog .danger").seeWord("status.CANCELLED").see(browser.beginning("cancelled.at"));
        browser.open("#/workflows?status=CANCELLED")
                .see("Mugs for the holidays")
                .check("cancelled");
    }
}
