package io.confirmshipping.domain.pallets.packing.restacking;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RestackingTest {
    private static final long WORK = 400_000;
    private static final Orientation WIDE = new Orientation(20, 10, 5);
    private static final Orientation NARROW = new Orientation(18, 9, 8);
    private static final Orientation TOO_NARROW = new Orientation(15, 10, 8);
    private static final List<Placement> WIDE_BELOW =
            List.of(new Placement(0, 0, 0, 0, WIDE), new Placement(1, 0, 0, 5, NARROW));

    @Test
    void a_heavier_box_comes_below_a_lighter_one_of_another_size() {
        assertThat(restacked(WIDE, 4, NARROW, 9, BoxType::new))
                .containsExactlyInAnyOrder(new Placement(1, 0, 0, 0, NARROW), new Placement(0, 0, 0, 8, WIDE));
    }

    @Test
    void boxes_stay_where_none_is_heavier_than_the_one_below() {
        assertThat(restacked(WIDE, 9, NARROW, 9, BoxType::new)).isEqualTo(WIDE_BELOW);
    }

    /** 18 x 9 are 81 % of 20 x 10, and 15 x 10 are 75 %. */
    @Test
    void a_heavier_box_stays_above_where_it_would_support_too_little() {
        List<Placement> before = List.of(new Placement(0, 0, 0, 0, WIDE), new Placement(1, 0, 0, 5, TOO_NARROW));

        assertThat(restacking(before, WORK, type(WIDE, 4), type(TOO_NARROW, 9)).arrange())
                .isEqualTo(before);
    }

    @Test
    void a_heavier_box_stays_above_where_it_would_not_bear_the_lighter_one() {
        assertThat(restacked(WIDE, 4, NARROW, 9, (lying, weight) -> new BoxType(lying, weight, 4)))
                .isNotEqualTo(WIDE_BELOW);
        assertThat(restacked(WIDE, 4, NARROW, 9, (lying, weight) -> new BoxType(lying, weight, weight == 9 ? 3 : 9)))
                .isEqualTo(WIDE_BELOW);
    }

    @Test
    void nothing_moves_without_work() {
        assertThat(restacking(WIDE_BELOW, 0, type(WIDE, 4), type(NARROW, 9)).arrange())
                .isEqualTo(WIDE_BELOW);
    }

    @Test
    void no_more_boxes_than_before_stand_on_lighter_ones_and_none_is_higher() {
        AtomicInteger arranged = new AtomicInteger();
        Seeds.forEach(10, seed -> {
            PackingProblem problem = DifferentBoxes.problem(30, new Random(seed));
            WorkBudget budget = new WorkBudget(WORK);
            DifferentBoxes.onPallets(problem).forEach(before -> {
                List<Placement> after = new Restacking(problem, before, budget).arrange();
                DifferentBoxes.assertNoWorse(after, before, problem);
                arranged.addAndGet(after.equals(before) ? 0 : 1);
            });
        });
        assertThat(arranged).as("pallets that were arranged anew").hasPositiveValue();
    }

    /** 150 stacks of two. */
    @Test
    void the_work_is_bounded_where_boxes_are_many() {
        Seeds.forEach(3, seed -> {
            PackingProblem problem = DifferentBoxes.problem(300, new Random(seed));
            List<Placement> stacks = new ArrayList<>();
            for (int type = 0; type < 300; type += 2) {
                Orientation lower = problem.types().get(type).orientations().get(0);
                Orientation upper = problem.types().get(type + 1).orientations().get(0);
                stacks.add(new Placement(type, 250 * type, 0, 0, lower));
                stacks.add(new Placement(type + 1, 250 * type, 0, lower.height(), upper));
            }
            WorkBudget budget = new WorkBudget(WORK);

            new Restacking(problem, stacks, budget).arrange();

            assertThat(budget.isSpent()).isTrue();
            assertThat(budget.left()).isGreaterThan(-WORK / 10);
        });
    }

    @FunctionalInterface
    private interface Kind {

        BoxType of(List<Orientation> orientations, long weight);
    }

    private static List<Placement> restacked(
            Orientation lower, long pounds, Orientation upper, long morePounds, Kind kind) {
        return restacking(WIDE_BELOW, WORK, kind.of(List.of(lower), pounds), kind.of(List.of(upper), morePounds))
                .arrange();
    }

    /** On a pallet that is no larger than the lower box. */
    private static Restacking restacking(List<Placement> boxes, long work, BoxType... types) {
        PackingProblem problem = new PackingProblem(new Pallet(20, 10, 13, 99), List.of(types), 80);
        return new Restacking(problem, boxes, new WorkBudget(work));
    }

    private static BoxType type(Orientation lying, long weight) {
        return new BoxType(List.of(lying), weight);
    }
}
