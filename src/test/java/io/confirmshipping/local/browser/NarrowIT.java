package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The console where there is little room: on a telephone, and on paper. */
@ExtendWith(ConsoleInBrowser.class)
class NarrowIT {

    private static final int TELEPHONE = 360;

    @Test
    void every_charge_is_in_sight_on_a_telephone_with_its_arithmetic(OpenedConsole console) {
        Browser browser = console.open("zh-CN")
                .open("#/workflows/" + console.plan().get("workflowId").asText());
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", TELEPHONE, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        browser.press("input[value='GROUND_SMALL_PARCEL/AMAZON_PARTNERED_CARRIER']")
                .find(".charges tbody tr");

        assertThat(browser.driver().findElements(By.cssSelector(".charges td.number, .charges .arithmetic")))
                .hasSizeGreaterThan(10)
                .allSatisfy(cell -> {
                    assertThat(cell.getText()).isNotBlank();
                    assertThat(cell.getRect().getX() + cell.getRect().getWidth())
                            .as(cell.getText())
                            .isLessThan(TELEPHONE);
                });
        assertThat(
                        (List<?>)
                                browser.driver()
                                        .executeScript(
                                                "return [...document.querySelectorAll('.scroll')].filter(each => each.scrollWidth > each.clientWidth)"))
                .as("tables that reach beyond the screen")
                .isEmpty();
        browser.check("telephone");
    }

    @Test
    void paper_has_the_contents_without_the_frame(OpenedConsole console) {
        Browser browser = console.open("en")
                .open("#/workflows/" + console.plan().get("workflowId").asText());
        browser.press("input[value='GROUND_SMALL_PARCEL/AMAZON_PARTNERED_CARRIER']")
                .seeWord("waits.CONFIRMATION");

        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(browser.driver().findElements(By.cssSelector(".bar, .clock, .summary, .foot, button")))
                .isNotEmpty()
                .noneMatch(WebElement::isDisplayed);
        String total = browser.find(".sums .total").getText();
        assertThat(browser.find(".charges tfoot").getText()).endsWith(total);
        assertThat(browser.text()).contains("Fall restock", browser.word("arithmetic"), total);
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
}
