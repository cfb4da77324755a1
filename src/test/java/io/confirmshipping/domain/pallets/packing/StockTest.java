package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A greatest load that cannot be reached is none: boxes of 10 lb on pallets that carry 1,450 lb. */
class StockTest {
    private static final long CARRIED = FixedPoint.KILOGRAM.down(pounds("1450").kilograms());

    @Test
    void a_box_that_bears_all_that_a_pallet_carries_beside_it_is_not_limited() {
        assertThat(isLimited(200, "1440")).isFalse();
        assertThat(isLimited(200, "1440.001")).isFalse();
        assertThat(isLimited(200, "1439.999")).isTrue();
    }

    @Test
    void nor_is_one_that_bears_all_other_boxes() {
        assertThat(isLimited(20, "190")).isFalse();
        assertThat(isLimited(20, "190.001")).isFalse();
        assertThat(isLimited(20, "189.999")).isTrue();
    }

    @Test
    void a_fragile_box_is_limited_unless_it_is_alone() {
        assertThat(isLimited(2, new Handling(false, true, Optional.empty()))).isTrue();
        assertThat(isLimited(1, new Handling(false, true, Optional.empty()))).isFalse();
    }

    @Test
    void boxes_that_differ_only_in_such_loads_are_of_one_type() {
        Load load = RandomLoads.all(
                group(10, Handling.ANY),
                group(10, new Handling(false, false, Optional.of(pounds("190")))),
                group(10, new Handling(false, false, Optional.of(pounds("1500")))));

        assertThat(Stock.of(load, FixedPoint.KILOGRAM.down(pounds("200").kilograms()))
                        .types())
                .hasSize(1);
    }

    private static boolean isLimited(int boxes, String maxPounds) {
        return isLimited(boxes, new Handling(false, false, Optional.of(pounds(maxPounds))));
    }

    private static boolean isLimited(int boxes, Handling marks) {
        return Stock.of(RandomLoads.all(group(boxes, marks)), CARRIED).types().stream()
                .anyMatch(BoxType::isLoadLimited);
    }

    private static BoxGroup group(int boxes, Handling marks) {
        return boxes(boxes, inches("10", "10", "10"), pounds("10"), held("MUG", 1))
                .marked(marks);
    }
}
