package io.confirmshipping.function.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.InvalidInput;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which labels a document holds (rules.md#rule-27). */
class LabelRangeTest {

    @Test
    void without_a_size_all_labels_are_in_one_document_up_to_1000() {
        assertThat(new LabelRange(0, Optional.empty()).of(labels(1_000))).hasSize(1_000);
        assertThat(new LabelRange(1, Optional.empty()).of(labels(1_001))).hasSize(1_000);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new LabelRange(0, Optional.empty()).of(labels(1_001)))
                .withMessageContaining(
                        "is missing: there are 1001 labels, and a document holds at most 1000; ask for them page by page with pageSize and pageStartIndex");
    }

    @Test
    void a_page_ends_with_the_last_label() {
        assertThat(new LabelRange(0, Optional.of(4)).of(labels(9))).containsExactly(0, 1, 2, 3);
        assertThat(new LabelRange(8, Optional.of(4)).of(labels(9))).containsExactly(8);
    }

    @Test
    void a_page_begins_with_a_label() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new LabelRange(9, Optional.of(4)).of(labels(9)))
                .withMessageContaining("is 9, but there are 9 labels; begin at 8 at most");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new LabelRange(1, Optional.empty()).of(labels(1)))
                .withMessageContaining("is 1, but there is 1 label; begin at 0 at most");
    }

    private static List<Integer> labels(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
