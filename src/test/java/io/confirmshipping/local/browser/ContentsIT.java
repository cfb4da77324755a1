package io.confirmshipping.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pack lists and contents as the browser reads them: the functions behind the form, called in the browser itself. */
@ExtendWith(ConsoleInBrowser.class)
class ContentsIT {

    private static final String CONTENTS = """
            {"items": [{"msku": "A", "quantity": 3, "prepOwner": "SELLER"}, {"msku": "B", "quantity": 4, "labelOwner": "AMAZON"}],
             "boxes": [
               {"quantity": 2, "dimensions": {"length": 60.5, "width": 40, "height": 40, "unitOfMeasurement": "CM"},
                "weight": {"value": 20, "unit": "LB"}, "thisSideUp": true, "fragile": true,
                "items": [{"msku": "A", "quantity": 1}, {"msku": "B", "quantity": 2}]},
               {"quantity": 1, "dimensions": {"length": 18, "width": 14, "height": 12, "unitOfMeasurement": "IN"},
                "weight": {"value": 9.5, "unit": "KG"}, "maxLoad": {"value": 40, "unit": "LB"},
                "items": [{"msku": "A", "quantity": 1}]}]}""";

    /** A table in a line, and what is read of it: units per box, units of all boxes, length, unit of the sides, unit of the weight. */
    private static final String TABLES = """
            Merchant SKU,Quantity,Units per box,Number of boxes,Length (in),Width (in),Height (in),Weight (kg)~A,24,12,2,18,14,12,9 | 12 | 24 | 18 | IN | KG
            SKU,Quantity,Boxes,Length_cm,Width_cm,Height_cm,Weight~A,24,2,18.5,14,12,9 | 24 || 18.5 | CM | KG
            SKU;Units per box;Boxes;Length (cm);Width;Height;Weight (lb)~A;1.250;2;18,5;14;12;9 | 1250 || 18.5 | CM | LB
            SKU,Units per box,Boxes,Length (in),Width,Height,Weight (lb)~A,12,2,"18,5",14,12,9 | 12 || 18.5 | IN | LB
            SKU^Units per box^Boxes^Length (in)^Width^Height^Weight (lb)~A^1,250^2^1,018^14^12^9.25 | 1250 || 1018 | IN | LB
            SKU^Units per box^Boxes^Length (in)^Width^Height^Weight (lb)~A^1,250^2^1,018^14^12^9 | 1250 || 1018 | IN | LB
            SKU,每箱件数,箱数,箱长cm,箱宽cm,箱高cm,毛重kg~A,12,2,18,14,12,9 | 12 || 18 | CM | KG""";

    @Test
    void contents_come_back_as_they_were(OpenedConsole console) throws Exception {
        Browser browser = console.open("en").open("");
        JsonNode again = call(
                browser,
                "const {rowsOf, contentsOf} = await import('/new/contents.js');" + "return contentsOf(rowsOf(given))",
                CONTENTS);

        assertThat(again).isEqualTo(Json.MAPPER.readTree(CONTENTS));
    }

    @Test
    void quantities_that_the_boxes_do_not_hold_are_found(OpenedConsole console) throws Exception {
        Browser browser = console.open("en").open("");
        String read = "const {unmatched} = await import('/new/contents.js'); return unmatched(given)";

        assertThat(call(browser, read, CONTENTS)).isEmpty();
        assertThat(call(browser, read, CONTENTS.replace("\"quantity\": 3", "\"quantity\": 4")))
                .hasToString("[\"A\"]");
    }

    @Test
    void a_table_is_read_for_what_its_heads_and_signs_say(OpenedConsole console) throws Exception {
        Browser browser = console.open("en").open("");

        for (String expected : TABLES.lines().toList()) {
            String[] parts = expected.split(" *[|] *", -1);
            JsonNode read = read(browser, parts[0]);
            JsonNode row = read.at("/rows/0");
            assertThat(List.of(
                            row.get("units"),
                            row.get("total"),
                            row.get("length"),
                            read.get("sideUnit"),
                            read.get("weightUnit")))
                    .as(parts[0])
                    .extracting(JsonNode::asText)
                    .containsExactly(parts[1], parts[2], parts[3], parts[4], parts[5]);
        }
    }

    @Test
    void owners_and_the_upper_side_are_understood_in_both_languages(OpenedConsole console) throws Exception {
        Browser browser = console.open("en").open("");
        JsonNode rows = read(
                        browser,
                        "SKU,每箱件数,箱数,长,宽,高,重量,此面朝上,预处理方,贴标方~A,1,1,1,1,1,1,是,亚马逊,卖家~B,1,1,1,1,1,1,no,none,Amazon~C,1,1,1,1,1,1,maybe,who,")
                .get("rows");

        assertThat(rows.findValuesAsText("prep")).containsExactly("AMAZON", "NONE", "who");
        assertThat(rows.findValuesAsText("label")).containsExactly("SELLER", "AMAZON", "");
        assertThat(rows.findValuesAsText("up")).containsExactly("true", "false", "maybe");
    }

    @Test
    void fragile_boxes_and_greatest_loads_are_understood_in_both_languages(OpenedConsole console) throws Exception {
        Browser browser = console.open("en").open("");
        JsonNode english = read(
                browser,
                "SKU,Units per box,Boxes,Length,Width,Height,Weight (kg),Fragile,Greatest load (kg)~A,1,1,1,1,1,1,yes,~B,1,1,1,1,1,1,,12.5");
        JsonNode chinese = read(browser, "SKU,每箱件数,箱数,长,宽,高,重量,易碎,最大承重~A,1,1,1,1,1,1,是,~B,1,1,1,1,1,1,否,12.5");

        for (JsonNode read : List.of(english, chinese)) {
            assertThat(read.findValuesAsText("fragile")).containsExactly("true", "false");
            assertThat(read.findValuesAsText("load")).containsExactly("", "12.5");
        }
        assertThat(english.get("weightUnit")).hasToString("\"KG\"");
        assertThat(read(
                                browser,
                                "SKU,Units per box,Boxes,Length,Width,Height,Weight (kg),Max load (lb)~A,1,1,1,1,1,1,9")
                        .get("unclear"))
                .hasToString("[\"KG\",\"LB\"]");
    }

    @Test
    void a_fragile_box_with_a_load_is_wrong(OpenedConsole console) throws Exception {
        Browser browser = console.open("en").open("");
        JsonNode rows = read(
                browser,
                "SKU,Units per box,Boxes,Length (in),Width,Height,Weight (lb),Fragile,Greatest load~A,1,1,1,1,1,1,yes,9~B,1,1,1,1,1,1,,0~C,1,1,1,1,1,1,no,9");

        assertThat(call(
                        browser,
                        "const {wrongRows} = await import('/new/errors.js'); return wrongRows(given)",
                        rows.toString()))
                .hasToString("{\"0\":{\"load\":\"error.fragile-load\"},\"1\":{\"load\":\"error.measure\"}}");
    }

    @Test
    void a_table_in_units_of_no_box_is_not_guessed_at(OpenedConsole console) throws Exception {
        Browser browser = console.open("en").open("");
        String rest = "~A,1,1,1,1,1,1";

        assertThat(read(browser, "SKU,Units per box,Boxes,Length (mm),Width,Height,Weight" + rest)
                        .get("unclear"))
                .hasToString("[\"mm\"]");
        assertThat(read(browser, "SKU,Units per box,Boxes,Length (cm),Width (in),Height,Weight" + rest)
                        .get("unclear"))
                .hasToString("[\"CM\",\"IN\"]");
        assertThat(read(browser, "SKU,Units per box,Boxes,Length,Width,Height,Weight" + rest)
                        .has("sideUnit"))
                .isFalse();
    }

    @Test
    void rows_that_contradict_each_other_are_wrong(OpenedConsole console) throws Exception {
        Browser browser = console.open("en").open("");
        JsonNode read = read(
                browser,
                "SKU,Quantity,Units per box,Boxes,Length (in),Width,Height,Weight (lb),Mixed box,Prep owner"
                        + "~A,25,12,2,18,14,12,9,1,SELLER~B,4,2,,18,,,10,1,~A,12,12,1,18,14,12,9,,AMAZON~B,2,2,1,18,14,12,9,,");

        JsonNode wrong = call(
                browser,
                "const {wrongRows} = await import('/new/errors.js'); return wrongRows(given)",
                read.toString());

        assertThat(wrong)
                .hasToString(
                        "{\"0\":{\"units\":\"error.total\"},\"1\":{\"weight\":\"error.differs\"},\"2\":{\"prep\":\"error.owner-differs\"}}");
    }

    @Test
    void errors_of_the_service_find_their_rows(OpenedConsole console) throws Exception {
        Browser browser = console.open("en").open("");
        JsonNode places = call(browser, """
                const {rowsOf} = await import('/new/contents.js');
                const {refusedRows} = await import('/new/errors.js');
                const form = rowsOf(given);
                const fields = ['boxes[0].items[1].quantity', 'boxes[1].dimensions.height', 'items[1].labelOwner', 'boxes[0].maxLoad', 'boxes[9].quantity', 'name'];
                const wrong = refusedRows(fields.map(field => ({field, message: field})), form);
                return form.rows.map(row => Object.keys(wrong.get(row) ?? {}));
                """, CONTENTS);

        assertThat(places).hasToString("[[\"load\"],[\"units\",\"label\"],[\"height\"]]");
    }

    @Test
    void letters_with_accents_are_not_taken_for_chinese(OpenedConsole console) throws Exception {
        Browser browser = console.open("en").open("");

        assertDecoded(browser, "Größe; Grün; Café", "windows-1252");
        assertDecoded(browser, "Größe; Grün; Café", "utf-8");
        assertDecoded(browser, "杯子-红; 每箱件数", "gb18030");
        assertDecoded(browser, "杯", "gb18030");
    }

    private static void assertDecoded(Browser browser, String text, String encoding) throws Exception {
        JsonNode read = call(browser, """
                const {decode, encodingOf} = await import('/new/encoding.js');
                const bytes = Uint8Array.from(atob(given), letter => letter.charCodeAt(0));
                return [encodingOf(bytes), decode(bytes)];
                """, Json.MAPPER.writeValueAsString(text.getBytes(encoding)));

        assertThat(read).extracting(JsonNode::asText).containsExactly(encoding, text);
    }

    /** Reads a table whose lines end with {@code ~}; a {@code ^} is a tab. */
    private static JsonNode read(Browser browser, String table) throws Exception {
        String text = table.replace('~', '\n').replace('^', '\t');
        return call(
                browser,
                "const {readPackList} = await import('/new/pack-list.js'); return readPackList(given)",
                Json.MAPPER.writeValueAsString(text));
    }

    /** Runs a script that is given a value, and returns its result. */
    private static JsonNode call(Browser browser, String script, String given) throws Exception {
        Object result = browser.driver().executeAsyncScript("""
                        const done = arguments[arguments.length - 1];
                        (async given => { %s })(JSON.parse(arguments[0]))
                            .then(result => done(JSON.stringify(result)), failure => done(JSON.stringify({failure: failure.stack})));
                        """.formatted(script), given);
        return Json.MAPPER.readTree((String) result);
    }
}
