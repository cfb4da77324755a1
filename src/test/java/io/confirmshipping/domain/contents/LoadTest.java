package io.confirmshipping.domain.contents;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final Contents CONTENTS = contents(
            boxes(5, inches("10", "10", "10"), pounds("8"), held("MUG", 6), held("CUP", 2)),
            boxes(9, inches("1", "1", "1"), pounds("1"), held("PIN", 100)),
            boxes(4, inches("20", "10", "10"), pounds("10.5"), held("CUP", 3)));

    /** 3 of the first boxes and 2 of the last. */
    private static final Load LOAD = new Load(CONTENTS, List.of(new BoxShare(0, 3), new BoxShare(2, 2)));

    @Test
    void boxes_and_units_are_counted() {
        assertThat(LOAD.boxCount()).isEqualTo(5);
        assertThat(LOAD.unitCount()).isEqualTo(3 * 8 + 2 * 3);
    }

    @Test
    void weight_and_volume_are_added_up() {
        assertThat(LOAD.pounds()).isEqualByComparingTo("45");
        assertThat(LOAD.cubicInches()).isEqualByComparingTo("7000");
    }

    @Test
    void the_units_of_a_sku_are_added_up_over_the_boxes() {
        assertThat(LOAD.items()).containsExactly(held("MUG", 18), held("CUP", 12));
    }
}
