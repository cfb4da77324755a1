package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Pack lists as spreadsheets write them, read by the browser. */
@ExtendWith(ConsoleInBrowser.class)
class PackListIT {

    private static final String HEADS = "SKU;每箱件数;箱数;长(厘米);宽(厘米);高(厘米);重量(公斤);混装箱";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ';', false",
        "UTF-8, ';', true",
        "UTF-16LE, ';', true",
        "UTF-16BE, ';', true",
        "UTF-16LE, '\t', false",
        "GB18030, ';', false",
        "GB18030, ',', false"
    })
    void a_table_is_read_in_any_encoding_with_any_separator(
            String encoding, String separator, boolean marked, OpenedConsole console) throws IOException {
        String decimal = separator.equals(",") ? "." : ",";
        String table = "%s\r\n杯子-红;12;3;45%s5;30;25;10%s2;\r\n\"毛巾 \"\"亚麻\"\"\";5;2;40;30;20;8;A\r\n围裙;6;;;;;;A\r\n"
                .formatted(HEADS, decimal, decimal)
                .replace(";", separator);
        Browser browser = console.open("zh-CN").open("#/new");

        read(browser, (marked ? "\ufeff" : "") + table, Charset.forName(encoding));

        browser.see("2 种箱子").see("5 个");
        assertThat(values(browser, "sku")).containsExactly("杯子-红", "毛巾 \"亚麻\"", "围裙");
        assertThat(values(browser, "length").get(0)).isEqualTo("45.5");
        assertThat(browser.find("#side-unit").getDomProperty("value")).isEqualTo("CM");
        assertThat(browser.find("#weight-unit").getDomProperty("value")).isEqualTo("KG");
    }

    @Test
    void errors_stand_below_their_rows(OpenedConsole console) throws IOException {
        Browser browser = console.open("en").open("#/new").click("example").seeWord("example.taken");
        read(
                browser,
                "sku,units per box,boxes,length,width,height,weight\nMUG,12,3,18,14,12,22.5\nTOWEL,none,3,18,14,0,22.5\n",
                Charset.defaultCharset());
        browser.see("2 rows read from").see("1 row is not right yet");

        browser.click("new.plan");

        assertThat(browser.find("tr.errors").getText())
                .contains("Units per box: enter a whole number", "Height: enter a number above 0");
        assertFocus(browser, "Units per box, row 2");
        browser.check("pack-list-errors");
        browser.type("[aria-label='Units per box, row 2']", "7").type("[aria-label='Height, row 2']", "12");
        await().untilAsserted(() -> assertThat(browser.text()).doesNotContain("not right yet"));
    }

    @Test
    void a_wrong_row_of_another_page_is_turned_to(OpenedConsole console) throws IOException {
        StringBuilder table = new StringBuilder("sku,units per box,boxes,length (in),width,height,weight (lb)\n");
        for (int row = 1; row <= 200; row++) {
            table.append("SKU-%d,%s,1,18,14,12,22.5\n".formatted(row, row == 120 || row == 180 ? "none" : "12"));
        }
        Browser browser = console.open("en").open("#/new").click("example").seeWord("example.taken");
        read(browser, table.toString(), Charset.defaultCharset());
        browser.see("200 rows read from").see("2 rows are not right yet");

        browser.click("new.plan").see("101 to 150 of 200");
        assertFocus(browser, "Units per box, row 120");
        browser.press(By.xpath("//button[. = 'Row 180']")).see("151 to 200 of 200");
        assertFocus(browser, "Units per box, row 180");
        browser.press(By.xpath("//label[contains(., 'Show only rows with errors')]/input"));
        await().untilAsserted(() -> assertThat(values(browser, "sku")).containsExactly("SKU-120", "SKU-180"));
        browser.check("pack-list-wrong-rows");

        browser.click("row.add");
        assertFocus(browser, "SKU, row 201");
    }

    private static void assertFocus(Browser browser, String label) {
        await().untilAsserted(() -> assertThat(
                        browser.driver().switchTo().activeElement().getDomAttribute("aria-label"))
                .isEqualTo(label));
    }

    @Test
    void a_table_without_a_column_says_which(OpenedConsole console) throws IOException {
        Browser browser = console.open("en").open("#/new");

        read(browser, "sku,boxes\nMUG,3\n", Charset.defaultCharset());

        browser.see("The table lacks these columns: Units per box, Length, Width, Height, Box weight");
    }

    @Test
    void a_single_column_of_dimensions_is_understood(OpenedConsole console) throws IOException {
        Browser browser = console.open("en").open("#/new");

        read(
                browser,
                "sku,units per box,boxes,Box dimensions,weight (kg)\nMUG,12,3,30 x 20 x 10.5 cm,9\nTOWEL,5,2,40×30×25cm,8\nAPRON,5,2,large,8\n",
                Charset.defaultCharset());

        browser.see("3 rows read from").see("1 row is not right yet");
        assertThat(values(browser, "length")).containsExactly("30", "40", "large");
        assertThat(values(browser, "width")).containsExactly("20", "30", "");
        assertThat(values(browser, "height")).containsExactly("10.5", "25", "");
        assertThat(browser.find("#side-unit").getDomProperty("value")).isEqualTo("CM");
    }

    @Test
    void the_template_can_be_read_again(OpenedConsole console) {
        Browser browser = console.open("zh-CN").open("#/new");

        Object read = browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                (async () => {
                const {readPackList, writePackList, COLUMNS} = await import('/new/pack-list.js');
                const {t} = await import('/language.js');
                const rows = [{sku: '=SUM(A1)', units: 12, boxes: 3, length: 18, width: 14, height: 12, weight: 22.5, box: 'a "b", c'}];
                const again = readPackList(writePackList(rows, COLUMNS.map(column => t(`column.${column}`))).slice(1));
                done([again.missing.length, again.rows[0].sku, again.rows[0].box]);
                })();
                """);

        assertThat(read).isEqualTo(List.of(0L, "'=SUM(A1)", "a \"b\", c"));
    }

    private void read(Browser browser, String table, Charset encoding) throws IOException {
        Path file = Files.write(folder.resolve("pack-list.csv"), table.getBytes(encoding));
        browser.driver().findElement(By.id("table")).sendKeys(file.toString());
    }

    private static List<String> values(Browser browser, String column) {
        return browser.driver().findElements(By.className("cell-" + column)).stream()
                .map((WebElement cell) -> cell.getDomProperty("value"))
                .toList();
    }
}
