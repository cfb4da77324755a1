package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.Load;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The check of every packing finds what bears too much: boxes of 20 x 10 x 5 in and 30 lb, on some with marks. */
class BearingCheckTest {
    private static final Load LOAD = RandomLoads.all(
            box(new Handling(false, false, Optional.empty())),
            box(new Handling(false, true, Optional.empty())),
            box(new Handling(false, false, Optional.of(pounds("30")))),
            box(new Handling(false, false, Optional.of(pounds("29.999")))));
    private static final int PLAIN = 0;
    private static final int FRAGILE = 1;
    private static final int BEARS_30 = 2;
    private static final int BEARS_LESS = 3;

    @Test
    void nothing_stands_on_a_fragile_box() {
        assertThat(violations(at(PLAIN, 0, 0, 0), at(FRAGILE, 0, 0, 5))).isEmpty();
        assertThat(violations(at(FRAGILE, 0, 0, 0), at(PLAIN, 0, 0, 5)))
                .singleElement()
                .asString()
                .contains("fragile");
        assertThat(violations(at(FRAGILE, 0, 0, 0), at(PLAIN, 20, 0, 0), at(PLAIN, 19, 0, 5)))
                .singleElement()
                .asString()
                .contains("fragile");
        assertThat(violations(at(FRAGILE, 0, 0, 0), at(PLAIN, 20, 0, 0), at(PLAIN, 20, 0, 5)))
                .isEmpty();
    }

    @Test
    void as_much_as_a_box_bears_may_rest_on_it_and_no_more() {
        assertThat(violations(at(BEARS_30, 0, 0, 0), at(PLAIN, 0, 0, 5))).isEmpty();
        assertThat(violations(at(BEARS_LESS, 0, 0, 0), at(PLAIN, 0, 0, 5)))
                .singleElement()
                .asString()
                .contains("instead of");
    }

    @Test
    void loads_come_through_any_number_of_layers() {
        assertThat(violations(at(BEARS_30, 0, 0, 0), at(PLAIN, 0, 0, 5), at(PLAIN, 0, 0, 10)))
                .hasSize(1);
        assertThat(violations(at(PLAIN, 0, 0, 0), at(BEARS_30, 0, 0, 5), at(PLAIN, 0, 0, 10)))
                .isEmpty();
    }

    /** Two boxes lie across two others, half on each: 60 lb, of which each bears 30. */
    @Test
    void boxes_share_a_load_by_the_area_of_contact() {
        assertThat(violations(at(BEARS_30, 0, 0, 0), at(PLAIN, 20, 0, 0), at(PLAIN, 10, 0, 5), at(PLAIN, 10, 0, 10)))
                .isEmpty();
        assertThat(violations(at(BEARS_30, 0, 0, 0), at(PLAIN, 20, 0, 0), at(PLAIN, 9, 0, 5), at(PLAIN, 9, 0, 10)))
                .singleElement()
                .asString()
                .contains("instead of");
    }

    private static List<String> violations(PlacedBox... boxes) {
        return new BearingCheck(LOAD, List.of(boxes)).violations();
    }

    private static BoxGroup box(Handling marks) {
        return boxes(9, inches("20", "10", "5"), pounds("30"), held("MUG", 1)).marked(marks);
    }

    private static PlacedBox at(int boxIndex, int x, int y, int z) {
        return new PlacedBox(
                boxIndex,
                BigDecimal.valueOf(x),
                BigDecimal.valueOf(y),
                BigDecimal.valueOf(z),
                BigDecimal.valueOf(20),
                BigDecimal.TEN,
                BigDecimal.valueOf(5));
    }
}
