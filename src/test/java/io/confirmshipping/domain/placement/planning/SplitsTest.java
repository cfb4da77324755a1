package io.confirmshipping.domain.placement.planning;

import static io.confirmshipping.domain.SampleContents.surfboards;
import static io.confirmshipping.domain.SampleNetwork.NETWORK;
import static io.confirmshipping.domain.placement.planning.SampleProblems.of;
import static io.confirmshipping.domain.placement.planning.SampleProblems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Boxes in Tacoma (0), with centers in Ontario, Dallas and New York; Ontario (1) and New York (3) take oversize boxes. */
class SplitsTest {

    @Test
    void an_assignment_with_enough_destinations_stays_as_it_is() {
        PlacementProblem problem = problem(NETWORK, of("A", 4));
        Assignment assignment = new Assignment(problem, new int[] {0}, new int[][] {{4}});

        assertThat(Splits.of(assignment, 1, problem)).isSameAs(assignment);
    }

    @Test
    void the_center_that_is_best_for_buyers_comes_first() {
        PlacementProblem problem = problem(NETWORK, of("A", 4));
        Assignment assignment = new Assignment(problem, new int[] {0}, new int[][] {{4}});

        Assignment split = Splits.of(assignment, 2, problem);

        assertThat(split.destinations()).isEqualTo(2);
        assertThat(split.copy()).isDeepEqualTo(new int[][] {{3, 1}});
        for (int other = 1; other < 4; other++) {
            assertThat(split.milesToBuyers())
                    .isLessThanOrEqualTo(
                            new Assignment(problem, new int[] {0, other}, new int[][] {{3, 1}}).milesToBuyers());
        }
    }

    @Test
    void there_are_no_more_destinations_than_boxes() {
        PlacementProblem problem = problem(NETWORK, of("A", 2));
        Assignment assignment = new Assignment(problem, new int[] {0}, new int[][] {{2}});

        assertThat(Splits.of(assignment, 4, problem).destinations()).isEqualTo(2);
    }

    @Test
    void boxes_go_only_where_they_are_taken() {
        PlacementProblem problem = problem(NETWORK, surfboards(4));
        Assignment assignment = new Assignment(problem, new int[] {1}, new int[][] {{4}});

        assertThat(Splits.of(assignment, 4, problem).destinations()).isEqualTo(2);
    }
}
