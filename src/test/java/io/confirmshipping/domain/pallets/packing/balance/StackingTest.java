package io.confirmshipping.domain.pallets.packing.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two boxes on a board of 40 by 10 change places, and a cube of 10 stays where it stands on the first. */
class StackingTest {
    private static final int CUBE = 10;

    @Test
    void they_do_if_four_fifths_of_the_cube_rest_on_them_then() {
        assertThat(exchanges(12, 2)).as("it rests on 8 of 10").isTrue();
        assertThat(exchanges(12, 3)).as("it rests on 7 of 10").isFalse();
    }

    @Test
    void they_do_if_the_cube_comes_on_one_that_is_no_lighter() {
        assertThat(exchanges(weighing(50), weighing(4), weighing(5))).isFalse();
        assertThat(exchanges(weighing(50), weighing(5), weighing(5))).isTrue();
        assertThat(exchanges(weighing(50), weighing(6), weighing(5))).isTrue();
    }

    @Test
    void they_do_if_it_comes_from_a_lighter_one_on_another_that_is_not_less_than_half_as_heavy() {
        assertThat(exchanges(weighing(9), weighing(10), weighing(12))).isTrue();
        assertThat(exchanges(weighing(9), weighing(6), weighing(12))).isTrue();
        assertThat(exchanges(weighing(9), weighing(6), weighing(13))).isFalse();
    }

    @Test
    void they_do_if_the_other_bears_it() {
        assertThat(exchanges(weighing(50), bearing(4), weighing(4))).isTrue();
        assertThat(exchanges(weighing(50), bearing(3), weighing(4))).isFalse();
    }

    @Test
    void they_do_not_if_the_budget_does_not_last() {
        assertThat(exchanges(weighing(5), weighing(5), weighing(5), 17)).isFalse();
        assertThat(exchanges(weighing(5), weighing(5), weighing(5), 18)).isTrue();
    }

    /** Returns whether a box of one length, which bears the cube, and a lower one of another length change places. */
    private static boolean exchanges(int length, int lower) {
        List<BoxType> types = List.of(box(length, CUBE), box(lower, CUBE / 2), weighing(5));
        List<Placement> boxes = List.of(at(0, 0, 0, types), at(1, length, 0, types), at(2, 0, CUBE, types));
        return exchanges(types, boxes, 1_000);
    }

    private static boolean exchanges(BoxType first, BoxType second, BoxType above) {
        return exchanges(first, second, above, 1_000);
    }

    private static boolean exchanges(BoxType first, BoxType second, BoxType above, int work) {
        List<BoxType> types = List.of(first, second, above);
        List<Placement> boxes = List.of(at(0, 0, 0, types), at(1, CUBE, 0, types), at(2, 0, CUBE, types));
        return exchanges(types, boxes, work);
    }

    private static boolean exchanges(List<BoxType> types, List<Placement> boxes, int work) {
        PackingProblem problem = new PackingProblem(new Pallet(40, CUBE, 20, 100), types, 80);
        WorkBudget budget = new WorkBudget(work);
        Board board = new Board(problem, boxes, budget);

        boolean made = new Stacking(problem, board, budget)
                .make(new Mirroring(new int[] {0, 1}, true, false, new Offset(0, 0)));

        int other = boxes.get(1).orientation().length();
        assertThat(board.placements())
                .isEqualTo(made ? List.of(at(0, other, 0, types), at(1, 0, 0, types), boxes.get(2)) : boxes);
        return made;
    }

    private static BoxType box(int length, int height) {
        return new BoxType(List.of(new Orientation(length, CUBE, height)), 5);
    }

    private static BoxType weighing(long weight) {
        return new BoxType(List.of(new Orientation(CUBE, CUBE, CUBE)), weight);
    }

    private static BoxType bearing(long most) {
        return new BoxType(List.of(new Orientation(CUBE, CUBE, CUBE)), 50, most);
    }

    private static Placement at(int type, int x, int z, List<BoxType> types) {
        return new Placement(type, x, 0, z, types.get(type).orientations().get(0));
    }
}
