package io.confirmshipping.function.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.InvalidInput;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which labels a document holds (rules.md#rule-27). */
class PaperRangeTest {

    @Test
    void without_a_size_all_labels_are_in_one_document_up_to_500() {
        assertThat(new PaperRange(0, Optional.empty()).of(labels(500))).hasSize(500);
        assertThat(new PaperRange(1, Optional.empty()).of(labels(501))).hasSize(500);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new PaperRange(0, Optional.empty()).of(labels(501)))
                .withMessageContaining(
                        "is missing: 501 are left, and a document holds at most 500; ask for them page by page with pageSize and pageStartIndex");
    }

    @Test
    void a_page_ends_with_the_last_label() {
        assertThat(new PaperRange(0, Optional.of(4)).of(labels(9))).containsExactly(0, 1, 2, 3);
        assertThat(new PaperRange(8, Optional.of(4)).of(labels(9))).containsExactly(8);
    }

    @Test
    void a_page_begins_with_a_label() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new PaperRange(9, Optional.of(4)).of(labels(9)))
                .withMessageContaining("is 9, but there are only 9; begin at 8 at most");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new PaperRange(1, Optional.empty()).of(labels(1)))
                .withMessageContaining("is 1, but there is only one; begin at 0 at most");
    }

    private static List<Integer> labels(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
