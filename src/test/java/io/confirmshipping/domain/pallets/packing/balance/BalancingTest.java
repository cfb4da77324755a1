package io.confirmshipping.domain.pallets.packing.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.junit.jupiter.api.Test;

/** Where the center of gravity of a load is on a board of 400 by 300, once it is shifted as far as the edges allow. */
class BalancingTest {
    private static final Pallet BOARD = new Pallet(400, 300, 400, 1_000_000);
    private static final Orientation CUBE = new Orientation(100, 100, 100);

    @Test
    void a_load_that_is_less_than_a_twentieth_off_stays_as_it_is() {
        assertThat(balanced(row(11, 0, 0, 9))).as("15 of 400 off").containsExactlyElementsOf(places(row(11, 0, 0, 9)));
        assertThat(balanced(row(17, 0, 0, 13))).as("20 of 400 off").isNotEqualTo(places(row(17, 0, 0, 13)));
    }

    @Test
    void boxes_that_fill_the_board_are_exchanged() {
        PackingProblem problem = row(9, 1, 1, 1);

        assertThat(offset(problem, places(problem))).isCloseTo(0.25, within(1e-9));
        assertThat(offset(problem, balanced(problem))).isLessThanOrEqualTo(1.0 / 12);
    }

    @Test
    void two_boxes_in_opposite_corners_come_together() {
        PackingProblem problem = problem(cube(9), cube(1));
        List<Placement> corners = List.of(at(0, 0, 0, 0), at(1, 300, 200, 0));

        assertThat(offset(problem, corners)).isCloseTo(0.3, within(1e-9));
        assertThat(offset(problem, balanced(problem, corners))).isLessThanOrEqualTo(0.03);
    }

    @Test
    void a_stick_across_the_end_of_another_is_laid_beside_it_if_it_may_be_turned() {
        Orientation along = new Orientation(380, 10, 10);
        Orientation across = new Orientation(10, 290, 10);
        BoxType light = new BoxType(List.of(along), 1);
        List<Placement> boxes = List.of(new Placement(0, 0, 0, 0, along), new Placement(1, 380, 0, 0, across));
        PackingProblem free = problem(light, new BoxType(List.of(across, new Orientation(290, 10, 10)), 9));
        PackingProblem fixed = problem(light, new BoxType(List.of(across), 9));

        assertThat(offset(free, boxes)).isGreaterThan(0.4);
        assertThat(offset(free, balanced(free, boxes))).isLessThan(0.08);
        assertThat(balanced(fixed, boxes)).extracting(Placement::orientation).containsExactlyInAnyOrder(along, across);
    }

    @Test
    void without_work_all_stays_as_it_is() {
        PackingProblem problem = row(9, 1, 1, 1);

        assertThat(new Balancing(problem, places(problem), new WorkBudget(0)).arrange())
                .isEqualTo(places(problem));
    }

    /** Random walls of cubes of random weights, up to four high, with gaps. */
    @Test
    void no_load_is_worse_off_and_most_are_better() {
        int[] off = new int[2];
        Seeds.forEach(40, seed -> {
            Random random = new Random(seed);
            List<Placement> boxes = new ArrayList<>();
            List<BoxType> types = new ArrayList<>();
            for (int x = 0; x < 400; x += 100) {
                for (int y = 0; y < 300; y += 100) {
                    int height = 100 * random.nextInt(5);
                    for (int z = 0; z < height; z += 100) {
                        boxes.add(at(types.size(), x, y, z));
                        types.add(cube(1 + random.nextInt(50)));
                    }
                }
            }
            PackingProblem problem = problem(types.toArray(BoxType[]::new));

            List<Placement> after = balanced(problem, boxes);

            LoadRules.assertKept(problem, boxes, after);
            assertThat(offset(problem, after)).isLessThanOrEqualTo(offset(problem, boxes));
            off[0] += offset(problem, boxes) > 0.1 ? 1 : 0;
            off[1] += offset(problem, after) > 0.1 ? 1 : 0;
        });
        assertThat(off[1]).as("of %d before", off[0]).isLessThanOrEqualTo(off[0] / 4);
    }

    private static PackingProblem row(int... weights) {
        List<BoxType> types = new ArrayList<>();
        for (int weight : weights) {
            types.add(cube(weight));
        }
        return problem(types.toArray(BoxType[]::new));
    }

    /** Returns one cube of each type, side by side along x. */
    private static List<Placement> places(PackingProblem problem) {
        List<Placement> places = new ArrayList<>();
        for (int type = 0; type < problem.types().size(); type++) {
            places.add(at(type, 100 * type, 0, 0));
        }
        return places;
    }

    private static PackingProblem problem(BoxType... types) {
        return new PackingProblem(BOARD, List.of(types), 80);
    }

    private static BoxType cube(long weight) {
        return new BoxType(List.of(CUBE), weight);
    }

    private static Placement at(int type, int x, int y, int z) {
        return new Placement(type, x, y, z, CUBE);
    }

    private static List<Placement> balanced(PackingProblem problem) {
        return balanced(problem, places(problem));
    }

    private static List<Placement> balanced(PackingProblem problem, List<Placement> boxes) {
        return new Balancing(problem, boxes, new WorkBudget(100_000)).arrange();
    }

    private static double offset(PackingProblem problem, List<Placement> boxes) {
        return new Board(problem, boxes, new WorkBudget(0)).offset().greater();
    }
}
