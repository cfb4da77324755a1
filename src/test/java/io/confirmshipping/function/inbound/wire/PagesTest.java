package io.confirmshipping.function.inbound.wire;

import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_SHIPMENT_BOXES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.http.Accept;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

    /** The quotes around a text, each of which the answer escapes. */
    private static final int QUOTES = 4;

    @ParameterizedTest
    @CsvSource({"-1, 5, false", "0, 5, false", "1, 4, true"})
    void a_page_ends_before_it_is_too_large(int bytes, int entries, boolean more) {
        int each = Pages.MAX_BYTES / 5 - QUOTES;
        String text = "x".repeat(each);
        ObjectNode page = page(List.of(text, text, text, text, "x".repeat(each + bytes)));
        assertThat(page.get("boxes")).hasSize(entries);
        assertThat(page.get("pagination").has("nextToken")).isEqualTo(more);
    }

    /** A quote is escaped twice, and letters of other alphabets have up to four bytes. */
    @ParameterizedTest
    @CsvSource({"\", 4", "\\, 4", "é, 2", "😀, 4"})
    void letters_count_as_the_answer_holds_them(String letter, int bytes) {
        String half = letter.repeat((Pages.MAX_BYTES / 2 - QUOTES) / bytes);
        assertThat(page(List.of(half, half)).get("boxes")).hasSize(2);
        assertThat(page(List.of(half, half + letter)).get("boxes")).hasSize(1);
    }

    @Test
    void an_entry_that_alone_is_too_large_is_a_page() {
        String large = "x".repeat(Pages.MAX_BYTES + 1);
        assertThat(page(List.of(large, large)).get("boxes")).hasSize(1);
    }

    private static ObjectNode page(List<String> texts) {
        Request request = new Request(
                new SellerId("seller-1"),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Json.object(),
                Optional.empty(),
                Accept.ANYTHING,
                Optional.empty(),
                Optional.empty());
        return Pages.of(LIST_SHIPMENT_BOXES, Parameters.of(request), "boxes", texts, TextNode::valueOf);
    }
}
