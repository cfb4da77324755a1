package io.confirmshipping.function.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.function.paper.BoxSelection;
import io.confirmshipping.function.paper.LabelQuery;
import io.confirmshipping.function.paper.LabelType;
import io.confirmshipping.function.paper.NumberRange;
import io.confirmshipping.function.paper.PaperRange;
import io.confirmshipping.papers.sheet.ItemPageType;
import io.confirmshipping.papers.sheet.PageType;
import io.confirmshipping.papers.sheet.ThermalItemLabel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signed documents as texts: what was written is read, and nothing else is (rules.md#rule-30). */
class DocumentTokensTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final Instant UNTIL = Instant.parse("2026-11-29T09:00:15.123Z");
    private static final SellerId SELLER = new SellerId("seller-1");
    private static final ShipmentConfirmationId SHIPMENT = new ShipmentConfirmationId("FBA15DJ9K2Q7");

    private static final DocumentTokens TOKENS = tokens(KEY);

    static Stream<Document> documents() {
        return Stream.of(
                new Document.BillOfLading(SHIPMENT),
                new Document.Labels(
                        SHIPMENT,
                        new LabelQuery(
                                LabelType.BOX,
                                Optional.of(PageType.LETTER_2),
                                new BoxSelection(
                                        List.of("FBA15DJ9K2Q7U000007"),
                                        List.of(new NumberRange(1, 450), new NumberRange(460, 460))),
                                List.of(),
                                new PaperRange(10, Optional.of(20)))),
                new Document.Labels(
                        SHIPMENT,
                        new LabelQuery(
                                LabelType.PALLET,
                                Optional.empty(),
                                BoxSelection.ALL,
                                List.of(1, 3),
                                new PaperRange(0, Optional.empty()))),
                new Document.ItemLabels(
                        ItemPageType.A4_24_70X37, List.of(new SkuQuantity("MUG-RED", 36), new SkuQuantity("茶杯", 1))),
                new Document.ItemLabels(new ThermalItemLabel(57.5, 32), List.of(new SkuQuantity("\"MUG\"", 10_000))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_was_written_is_read(Document document) {
        SignedDocument signed = new SignedDocument(SELLER, document, UNTIL);

        assertThat(TOKENS.read(TOKENS.write(signed))).contains(signed);
    }

    @Test
    void a_text_with_any_bit_changed_is_not_read() {
        String token = bill();
        for (int i = 0; i < token.length(); i++) {
            for (int bit = 1; bit < 128; bit <<= 1) {
                String changed = token.substring(0, i) + (char) (token.charAt(i) ^ bit) + token.substring(i + 1);
                assertThat(TOKENS.read(changed)).as(changed).isEmpty();
            }
        }
    }

    @Test
    void a_text_that_is_not_whole_is_not_read() {
        String token = bill();
        for (int length = 0; length < token.length(); length++) {
            assertThat(TOKENS.read(token.substring(0, length))).isEmpty();
        }
        assertThat(TOKENS.read(token + "A")).isEmpty();
        assertThat(TOKENS.read(token + "=")).isEmpty();
    }

    @Test
    void a_text_that_another_key_has_signed_is_not_read() {
        assertThat(tokens(KEY.replace('0', '1')).read(bill())).isEmpty();
        assertThat(new DocumentTokens(new DocumentKey(Optional.empty(), true)).read(bill()))
                .isEmpty();
    }

    @Test
    void without_a_key_only_the_same_process_reads() {
        DocumentTokens own = new DocumentTokens(new DocumentKey(Optional.empty(), true));
        String token = own.write(new SignedDocument(SELLER, new Document.BillOfLading(SHIPMENT), UNTIL));

        assertThat(own.read(token)).isPresent();
        assertThat(new DocumentTokens(new DocumentKey(Optional.empty(), true)).read(token))
                .isEmpty();
    }

    @Test
    void a_key_is_made_at_start_only_where_that_is_wanted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentKey(Optional.empty(), false))
                .withMessage("There is no document key; give DOCUMENT_KEY at least 32 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"until\":1,\"seller\":\"seller-1\"}",
                "{\"until\":1,\"seller\":\"seller-1\",\"labels\":\"FBA1\"}",
                "{\"until\":1,\"seller\":\"seller-1\",\"sheet\":{\"page\":\"A3\"},\"units\":[]}",
                "no JSON"
            })
    void a_text_of_another_form_is_not_read_though_the_key_has_signed_it(String json) {
        String content = Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));

        assertThat(TOKENS.read(content + "." + new DocumentKey(Optional.of(KEY), false).sign(content)))
                .isEmpty();
        assertThat(TOKENS.read("~." + new DocumentKey(Optional.of(KEY), false).sign("~")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31, false", "32, true", "33, true"})
    void a_key_has_at_least_32_characters(int characters, boolean allowed) {
        Optional<String> key = Optional.of("k".repeat(characters));
        if (allowed) {
            assertThat(new DocumentKey(key, true).sign("text")).hasSize(43);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new DocumentKey(key, true))
                    .withMessage("The document key has 31 characters; give DOCUMENT_KEY at least 32");
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void a_document_can_be_fetched_until_its_last_millisecond(long milliseconds, boolean expired) {
        SignedDocument signed = new SignedDocument(SELLER, new Document.BillOfLading(SHIPMENT), UNTIL);

        assertThat(signed.isExpired(UNTIL.plusMillis(milliseconds))).isEqualTo(expired);
    }

    /** Nothing is computed for a text that is too long; no token that is given out is so long. */
    @Test
    void a_text_has_at_most_8192_characters() {
        String longest = longest(DocumentTokens.MAX_LENGTH);
        assertThat(TOKENS.read(longest)).isPresent();
        assertThat(TOKENS.read(longest(DocumentTokens.MAX_LENGTH - 4))).isPresent();
        String content = longest.substring(0, longest.indexOf('.')) + "AAAA";
        assertThat(TOKENS.read(content + "." + new DocumentKey(Optional.of(KEY), false).sign(content)))
                .isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> longest(DocumentTokens.MAX_LENGTH + 4));
    }

    /** Returns a token of this length, or of up to 3 characters less. */
    private static String longest(int length) {
        int left = (length - 1 - 43) / 4 * 3
                - "{\"until\":1796002815123,\"seller\":\"seller-1\",\"sheet\":{\"page\":\"A4_21\"},\"units\":[\"\",1]}"
                        .length();
        return TOKENS.write(new SignedDocument(
                SELLER,
                new Document.ItemLabels(ItemPageType.A4_21, List.of(new SkuQuantity("M".repeat(left), 1))),
                UNTIL));
    }

    /** The most boxes that one request can name, no two of which follow each other. */
    @Test
    void the_most_boxes_that_a_request_can_name_fit() {
        List<NumberRange> boxes = IntStream.rangeClosed(1, 999)
                .mapToObj(i -> new NumberRange(3_000 + 2 * i, 3_000 + 2 * i))
                .toList();
        LabelQuery query = new LabelQuery(
                LabelType.BOX,
                Optional.of(PageType.THERMAL_NO_CARRIER_ROTATION),
                BoxSelection.of(boxes),
                List.of(),
                new PaperRange(0, Optional.of(500)));
        SignedDocument signed = new SignedDocument(
                new SellerId("auth0|5f7c8ec7c33c6c004bbafe82"), new Document.Labels(SHIPMENT, query), UNTIL);

        assertThat(TOKENS.read(TOKENS.write(signed))).contains(signed);
    }

    private static String bill() {
        return TOKENS.write(new SignedDocument(SELLER, new Document.BillOfLading(SHIPMENT), UNTIL));
    }

    private static DocumentTokens tokens(String key) {
        return new DocumentTokens(new DocumentKey(Optional.of(key), false));
    }
}
