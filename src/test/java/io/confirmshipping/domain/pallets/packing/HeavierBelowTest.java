package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeavierBelowTest {
    private static final Orientation FLAT = new Orientation(20, 10, 5);
    private static final Orientation HIGH = new Orientation(20, 10, 8);
    private static final BoxType LIGHT = new BoxType(List.of(FLAT), 1);
    private static final BoxType HEAVY = new BoxType(List.of(FLAT), 9);
    private static final BoxType HIGH_AND_HEAVIEST = new BoxType(List.of(HIGH), 10);
    private static final HeavierBelow HEAVIER_BELOW = new HeavierBelow(List.of(LIGHT, HEAVY, HIGH_AND_HEAVIEST));

    @Test
    void boxes_that_lie_alike_change_places() {
        assertThat(HEAVIER_BELOW.arrange(List.of(
                        new Placement(0, 0, 0, 0, FLAT),
                        new Placement(2, 20, 0, 0, HIGH),
                        new Placement(1, 20, 0, 8, FLAT))))
                .containsExactly(
                        new Placement(1, 0, 0, 0, FLAT),
                        new Placement(2, 20, 0, 0, HIGH),
                        new Placement(0, 20, 0, 8, FLAT));
    }

    @Test
    void a_stack_is_stacked_anew() {
        assertThat(HEAVIER_BELOW.arrange(List.of(
                        new Placement(0, 0, 0, 0, FLAT),
                        new Placement(2, 0, 0, 5, HIGH),
                        new Placement(1, 0, 0, 13, FLAT))))
                .containsExactly(
                        new Placement(2, 0, 0, 0, HIGH),
                        new Placement(1, 0, 0, 8, FLAT),
                        new Placement(0, 0, 0, 13, FLAT));
    }

    @Test
    void stacks_with_a_gap_between_them_stay_apart() {
        List<Placement> apart = List.of(new Placement(0, 0, 0, 0, FLAT), new Placement(2, 0, 0, 6, HIGH));

        assertThat(HEAVIER_BELOW.arrange(apart)).isEqualTo(apart);
    }

    @Test
    void no_box_is_below_a_heavier_one_with_which_it_could_change_places() {
        Seeds.forEach(10, seed -> {
            Load load = new RandomLoads(seed).next(8, 30);
            RandomLoads.PACKER.pack(load, PALLET).forEach(pallet -> assertNoneBelowAHeavier(load, pallet));
        });
    }

    private static void assertNoneBelowAHeavier(Load load, PackedPallet pallet) {
        for (PlacedBox lower : pallet.boxes()) {
            for (PlacedBox upper : pallet.boxes()) {
                if (lie(lower, upper) && lower.z().compareTo(upper.z()) < 0 || isOn(upper, lower)) {
                    assertThat(pounds(load, lower)).isGreaterThanOrEqualTo(pounds(load, upper));
                }
            }
        }
    }

    private static boolean lie(PlacedBox one, PlacedBox other) {
        return one.length().equals(other.length())
                && one.width().equals(other.width())
                && one.height().equals(other.height());
    }

    private static boolean isOn(PlacedBox upper, PlacedBox lower) {
        return upper.z().equals(lower.z().add(lower.height()))
                && upper.x().equals(lower.x())
                && upper.y().equals(lower.y())
                && upper.length().equals(lower.length())
                && upper.width().equals(lower.width());
    }

    private static BigDecimal pounds(Load load, PlacedBox box) {
        return load.contents().boxes().get(box.boxIndex()).weight().pounds();
    }
}
