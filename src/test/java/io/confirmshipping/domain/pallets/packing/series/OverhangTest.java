package io.confirmshipping.domain.pallets.packing.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two boxes on a pallet that holds one beside nothing: neither stands on the other without overhanging it. */
class OverhangTest {
    private static final long WORK = 10_000;

    @Test
    void a_box_overhangs_another_as_far_as_80_percent_of_it_are_supported() {
        assertThat(boxesOnOnePallet(10, 8, 80)).isEqualTo(2);
        assertThat(boxesOnOnePallet(100, 79, 80)).isEqualTo(1);
    }

    @Test
    void it_overhangs_by_as_much_less_as_more_support_is_asked() {
        assertThat(boxesOnOnePallet(10, 9, 90)).isEqualTo(2);
        assertThat(boxesOnOnePallet(10, 9, 91)).isEqualTo(1);
        assertThat(boxesOnOnePallet(10, 10, 100)).isEqualTo(2);
        assertThat(boxesOnOnePallet(10, 9, 100)).isEqualTo(1);
    }

    private static int boxesOnOnePallet(int longSide, int shortSide, int support) {
        BoxType along = new BoxType(List.of(new Orientation(longSide, shortSide, 5)), 1);
        BoxType across = new BoxType(List.of(new Orientation(shortSide, longSide, 5)), 1);
        return new SinglePallet(new Pallet(longSide, longSide, 10, 100), List.of(along, across))
                .fill(new int[] {1, 1}, support, WORK)
                .size();
    }
}
