package io.confirmshipping.domain.placement.planning;

import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleContents.surfboards;
import static io.confirmshipping.domain.SampleNetwork.NEW_YORK;
import static io.confirmshipping.domain.SampleNetwork.ONTARIO;
import static io.confirmshipping.domain.SampleNetwork.TACOMA;
import static io.confirmshipping.domain.SampleNetwork.network;
import static io.confirmshipping.domain.placement.planning.SampleProblems.of;
import static io.confirmshipping.domain.placement.planning.SampleProblems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import org.junit.jupiter.api.Test;

/** Boxes in Tacoma, Ontario and New York; Tacoma takes no oversize boxes. */
class MinimumLoadRepairTest {

    @Test
    void an_empty_center_gets_the_minimum_until_there_are_enough_destinations() {
        assertThat(repaired(new MinimumLoad(2, 3), mugs(20), 20, 0, 0)).containsExactly(17, 3, 0);
        assertThat(repaired(new MinimumLoad(3, 3), mugs(20), 20, 0, 0)).containsExactly(14, 3, 3);
    }

    @Test
    void no_center_is_filled_where_there_are_destinations_enough() {
        assertThat(repaired(new MinimumLoad(1, 3), mugs(20), 20, 0, 0)).containsExactly(20, 0, 0);
        assertThat(repaired(new MinimumLoad(1, 3), mugs(20), 19, 1, 0)).containsExactly(19, 1, 0);
    }

    @Test
    void a_used_center_below_the_minimum_is_filled_where_no_destination_is_too_many() {
        assertThat(repaired(new MinimumLoad(2, 3), mugs(20), 19, 1, 0)).containsExactly(17, 3, 0);
        assertThat(repaired(new MinimumLoad(2, 3), mugs(20), 17, 3, 0)).containsExactly(17, 3, 0);
    }

    @Test
    void where_the_minimum_cannot_be_had_one_box_makes_a_destination() {
        assertThat(repaired(new MinimumLoad(2, 3), mugs(3), 3, 0, 0)).containsExactly(2, 1, 0);
        assertThat(repaired(new MinimumLoad(2, 3), mugs(1), 1, 0, 0)).containsExactly(1, 0, 0);
    }

    @Test
    void no_center_is_left_with_less_than_the_minimum() {
        PlacementProblem problem =
                problem(network(TACOMA, ONTARIO, NEW_YORK), of("A", 1), of("B", 1), of("C", 1), of("D", 1), of("E", 1));
        int[][] inTacoma = {{1, 0, 0}, {1, 0, 0}, {1, 0, 0}, {1, 0, 0}, {1, 0, 0}};
        Assignment assignment = new Assignment(problem, problem.all(), inTacoma);

        new MinimumLoadRepair(new MinimumLoad(2, 4), new ProblemBudget(1_000)).repair(assignment);

        assertThat(assignment.boxesAt(0)).isEqualTo(4);
    }

    @Test
    void no_center_gets_boxes_that_it_does_not_take() {
        assertThat(repaired(new MinimumLoad(2, 2), surfboards(20), 0, 20, 0)).containsExactly(0, 18, 2);
    }

    private static int[] repaired(MinimumLoad minimumLoad, BoxGroup boxes, int... boxesAt) {
        PlacementProblem problem = problem(network(TACOMA, ONTARIO, NEW_YORK), boxes);
        Assignment assignment = new Assignment(problem, problem.all(), new int[][] {boxesAt.clone()});
        new MinimumLoadRepair(minimumLoad, new ProblemBudget(1_000)).repair(assignment);
        return new int[] {assignment.boxesAt(0), assignment.boxesAt(1), assignment.boxesAt(2)};
    }
}
