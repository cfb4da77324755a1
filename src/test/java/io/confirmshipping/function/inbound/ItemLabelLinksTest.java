package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.papers.ReadPaper;
import io.confirmshipping.usecase.CatalogNumber;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of units by signed addresses (rules.md#rule-30). */
class ItemLabelLinksTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();
    private static final InboundClient client = new InboundClient(functions, "seller-1");

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
    }

    @Test
    void every_unit_has_a_label_with_its_fnsku_its_sku_and_its_condition() throws IOException {
        WholeTable before = WholeTable.of(store.client(), store.table());
        ApiAnswer answer = labels(sheet("Letter_30", "MUG-RED", 31, "MUG-BLUE", 2));

        assertThat(answer.body().get("documentDownloads")).hasSize(1);
        assertThat(answer.text("/documentDownloads/0/downloadType")).isEqualTo("URL");
        assertThat(answer.text("/documentDownloads/0/expiration")).isEqualTo("2026-11-22T10:05:15Z");
        try (ReadPaper paper = ReadPaper.of(out -> out.write(fetch(answer, 0).file()))) {
            assertThat(paper.pageCount()).isEqualTo(2);
            assertThat(paper.text(0).split(CatalogNumber.fnsku("MUG-RED"), -1)).hasSize(31);
            assertThat(paper.text(0)).contains("MUG-RED", "New").doesNotContain("MUG-BLUE");
            assertThat(paper.text(1).split("MUG-BLUE", -1)).hasSize(3);
        }
        assertThat(WholeTable.of(store.client(), store.table())).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"-1, 200", "0, 410", "1, 410"})
    void an_address_is_valid_until_the_time_that_is_told(long milliseconds, int status) {
        ApiAnswer answer = labels(sheet("A4_21", "MUG-RED", 1));
        clock.advance(Duration.between(clock.instant(), Instant.parse(answer.text("/documentDownloads/0/expiration")))
                .plusMillis(milliseconds));

        assertThat(fetch(answer, 0).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"25, 25", "57.5, 32", "100, 100"})
    void a_thermal_label_has_the_size_that_is_asked_for(double width, double height) throws IOException {
        ObjectNode body = body("MUG-RED", 3)
                .put("labelType", "THERMAL_PRINTING")
                .put("width", width)
                .put("height", height);

        try (ReadPaper paper =
                ReadPaper.of(out -> out.write(fetch(labels(body), 0).file()))) {
            assertThat(paper.pageCount()).isEqualTo(3);
            assertThat(paper.width(0) * 25.4 / 72).isCloseTo(width, within(0.01));
            assertThat(paper.height(0) * 25.4 / 72).isCloseTo(height, within(0.01));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"marketplaceId\": \"\"} | /marketplaceId | is missing",
                "{\"marketplaceId\": \"A2EUQ1WTGCTBG2\"} | /marketplaceId | must be one of [ATVPDKIKX0DER]",
                "{\"labelType\": \"A4\"} | /labelType | must be STANDARD_FORMAT or THERMAL_PRINTING",
                "{\"pageType\": \"A4_22\"} | /pageType | must be one of A4_21, A4_24, A4_24_64x33, ",
                "{\"pageType\": null} | /pageType | must be one of ",
                "{\"localeCode\": \"english\"} | /localeCode | must be a language and a country",
                "{\"mskuQuantities\": []} | /mskuQuantities | must have 1 to 100 entries, not 0",
                "{\"mskuQuantities\": [{\"quantity\": 1}]} | /mskuQuantities/0/msku | is missing",
                "{\"mskuQuantities\": [{\"msku\": \"MUG\"}]} | /mskuQuantities/0/quantity | must be a whole number from 1 to 10000",
                "{\"mskuQuantities\": [{\"msku\": \"MUG\", \"quantity\": 0}]} | /mskuQuantities/0/quantity | must be a whole",
                "{\"mskuQuantities\": [{\"msku\": \"MUG\", \"quantity\": 10001}]} | /mskuQuantities/0/quantity | must be a whole",
                "{\"mskuQuantities\": [{\"msku\": \"MUG\", \"quantity\": 18446744073709551617}]} | /mskuQuantities/0/quantity | must be a whole",
                "{\"mskuQuantities\": [{\"msku\": \"MUG\", \"quantity\": 1.5}]} | /mskuQuantities/0/quantity | must be a whole",
                "{\"labelType\": \"THERMAL_PRINTING\", \"height\": 30} | /width | must be 25 to 100 millimetres",
                "{\"labelType\": \"THERMAL_PRINTING\", \"width\": 24.9, \"height\": 30} | /width | must be 25 to 100",
                "{\"labelType\": \"THERMAL_PRINTING\", \"width\": 30, \"height\": 100.1} | /height | must be 25 to 100",
            })
    void a_wrong_field_is_named(String changed, String pointer, String message) {
        ObjectNode body = sheet("A4_21", "MUG-RED", 1);
        Json.parse(changed).properties().forEach(field -> body.set(field.getKey(), field.getValue()));

        ApiAnswer refused = labels(body);

        assertThat(refused.status()).as(refused.response().toString()).isEqualTo(400);
        assertThat(refused.body().get("errors")).hasSize(1);
        assertThat(refused.text("/errors/0/details")).isEqualTo(pointer);
        assertThat(refused.text("/errors/0/message")).contains(message);
    }

    @Test
    void a_locale_may_be_null() {
        assertThat(labels(sheet("A4_21", "MUG-RED", 1).putNull("localeCode")).status())
                .isEqualTo(200);
    }

    @Test
    void all_wrong_fields_are_named_at_once() {
        assertThat(labels(Json.object()).body().get("errors").findValuesAsText("details"))
                .containsExactly("/marketplaceId", "/labelType", "/mskuQuantities");
    }

    @ParameterizedTest
    @CsvSource({"255, 200", "256, 400"})
    void a_sku_has_at_most_255_characters(int characters, int status) {
        assertThat(labels(sheet("A4_21", "M".repeat(characters), 1)).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"100, 200", "101, 400"})
    void a_request_has_at_most_100_skus(int skus, int status) {
        ObjectNode body = sheet("A4_44_48x25");
        for (int i = 0; i < skus; i++) {
            add(body, "MUG-" + i, 1);
        }
        assertThat(labels(body).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"9999, 1", "10000, 1", "10001, 2"})
    void a_document_holds_at_most_10_000_labels(int labels, int documents) {
        ObjectNode body = sheet("A4_44_48x25", "MUG-RED", 5_000);
        add(body, "MUG-BLUE", labels - 5_000);

        assertThat(labels(body).body().get("documentDownloads")).hasSize(documents);
    }

    /** The longest SKUs of the longest letters: each document is complete, and no address is too long. */
    @Test
    void skus_that_do_not_fit_into_one_address_come_in_several_documents() throws IOException {
        ObjectNode body = sheet("A4_44_48x25");
        for (int i = 0; i < 100; i++) {
            add(body, "%03d".formatted(i) + "杯".repeat(252), 1);
        }
        ApiAnswer answer = labels(body);

        JsonNode downloads = answer.body().get("documentDownloads");
        assertThat(downloads.findValuesAsText("uri"))
                .hasSizeGreaterThan(10)
                .allMatch(uri -> uri.length() < 8_192 + "https://shipping.example.com/documents/".length());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < downloads.size(); i++) {
            ApiAnswer document = fetch(answer, i);
            try (ReadPaper paper = ReadPaper.of(out -> out.write(document.file()))) {
                text.append(paper.text(0));
            }
        }
        for (int i = 0; i < 100; i++) {
            assertThat(text).contains(CatalogNumber.fnsku("%03d".formatted(i) + "杯".repeat(252)));
        }
    }

    @Test
    void the_largest_document_fits_into_an_answer() {
        ObjectNode body = sheet(null)
                .put("labelType", "THERMAL_PRINTING")
                .put("width", 57)
                .put("height", 32);
        for (int i = 0; i < 100; i++) {
            add(body, "MUG-RED-WITH-A-LONG-NAME-" + i, 100);
        }
        byte[] document = fetch(labels(body), 0).file();

        System.out.printf("10,000 item labels, each on a page of its own: %,d bytes%n", document.length);
        assertThat(document.length).isLessThan((6 * 1024 * 1024 - 2_048) * 3 / 4);
    }

    private static ObjectNode sheet(String page, Object... units) {
        return body(units).put("labelType", "STANDARD_FORMAT").put("pageType", page);
    }

    private static ObjectNode body(Object... units) {
        ObjectNode body = Json.object().put("marketplaceId", "ATVPDKIKX0DER").put("localeCode", "en_US");
        body.putArray("mskuQuantities");
        for (int i = 0; i < units.length; i += 2) {
            add(body, (String) units[i], (int) units[i + 1]);
        }
        return body;
    }

    private static void add(ObjectNode body, String msku, int quantity) {
        ((ArrayNode) body.get("mskuQuantities")).addObject().put("msku", msku).put("quantity", quantity);
    }

    private static ApiAnswer labels(JsonNode body) {
        return client.send("POST", "items/labels", body);
    }

    private static ApiAnswer fetch(ApiAnswer given, int document) {
        assertThat(given.status()).as(given.response().toString()).isEqualTo(200);
        String url = given.text("/documentDownloads/%d/uri".formatted(document));
        return new Api(functions)
                .send(ApiRequest.to("GET /documents/{token}", url.substring(url.lastIndexOf('/') + 1))
                        .anonymous());
    }
}
