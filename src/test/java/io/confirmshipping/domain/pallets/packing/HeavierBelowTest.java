package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeavierBelowTest {
    private static final Orientation FLAT = new Orientation(20, 10, 5);
    private static final Orientation HIGH = new Orientation(20, 10, 8);
    private static final BoxType LIGHT = new BoxType(List.of(FLAT), 1);
    private static final BoxType HEAVY = new BoxType(List.of(FLAT), 9);
    private static final BoxType HIGH_AND_HEAVIEST = new BoxType(List.of(HIGH), 10);
    private static final HeavierBelow HEAVIER_BELOW = new HeavierBelow(List.of(LIGHT, HEAVY, HIGH_AND_HEAVIEST));
    private static final int BOXES = 200;
    private static final int HEIGHT = 10;
    private static final long WORK = 500_000;

    @Test
    void boxes_that_lie_alike_change_places() {
        assertThat(arrange(List.of(
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
        assertThat(arrange(List.of(
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

        assertThat(arrange(apart)).isEqualTo(apart);
    }

    @Test
    void what_no_move_changes_is_not_checked_where_loads_are_limited() {
        List<BoxType> different = IntStream.range(0, BOXES)
                .mapToObj(i -> new BoxType(List.of(lying(i)), 1 + i, 1_000))
                .toList();
        List<Placement> beside = IntStream.range(0, BOXES)
                .mapToObj(i -> new Placement(i, 1_000 * i, 0, 0, lying(i)))
                .toList();
        WorkBudget budget = new WorkBudget(WORK);

        assertThat(new HeavierBelow(different).arrange(beside, budget)).isEqualTo(beside);
        assertThat(WORK - budget.left()).isLessThan(1_000L * BOXES);
    }

    /** Stacks of two, each of its own footprint, of which each has to be stacked anew and the whole to be checked. */
    @Test
    void moves_end_when_their_work_is_done_where_loads_are_limited() {
        List<BoxType> different = IntStream.range(0, BOXES)
                .mapToObj(i -> new BoxType(List.of(lying(i / 2)), 1 + i, 1_000))
                .toList();
        List<Placement> stacks = IntStream.range(0, BOXES)
                .mapToObj(i -> new Placement(i, 1_000 * (i / 2), 0, i % 2 * HEIGHT, lying(i / 2)))
                .toList();
        WorkBudget budget = new WorkBudget(WORK);

        List<Placement> arranged = new HeavierBelow(different).arrange(stacks, budget);

        assertThat(arranged).hasSameSizeAs(stacks).isNotEqualTo(stacks);
        assertThat(WORK - budget.left()).isBetween(WORK, 2 * WORK);
    }

    private static List<Placement> arrange(List<Placement> boxes) {
        return HEAVIER_BELOW.arrange(boxes, new WorkBudget(WORK));
    }

    private static Orientation lying(int i) {
        return new Orientation(100 + i, 100, HEIGHT);
    }

    @Test
    void no_box_is_below_a_heavier_one_with_which_it_could_change_places() {
        AtomicInteger compared = new AtomicInteger();
        Seeds.forEach(10, seed -> {
            Load load = new RandomLoads(seed).next(8, 30);
            RandomLoads.PACKER
                    .pack(load, PALLET)
                    .forEach(pallet -> compared.addAndGet(assertNoneBelowAHeavier(load, pallet)));
        });
        assertThat(compared).hasPositiveValue();
    }

    /** Returns how many pairs of boxes were compared. */
    private static int assertNoneBelowAHeavier(Load load, PackedPallet pallet) {
        int compared = 0;
        for (PlacedBox lower : pallet.boxes()) {
            for (PlacedBox upper : pallet.boxes()) {
                if (lie(lower, upper) && lower.z().compareTo(upper.z()) < 0 || isOn(upper, lower)) {
                    assertThat(pounds(load, lower)).isGreaterThanOrEqualTo(pounds(load, upper));
                    compared++;
                }
            }
        }
        return compared;
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
