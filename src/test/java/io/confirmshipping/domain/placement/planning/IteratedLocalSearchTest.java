package io.confirmshipping.domain.placement.planning;

import static io.confirmshipping.domain.SampleNetwork.NEW_YORK;
import static io.confirmshipping.domain.SampleNetwork.TACOMA;
import static io.confirmshipping.domain.SampleNetwork.network;
import static io.confirmshipping.domain.SampleNetwork.places;
import static io.confirmshipping.domain.placement.planning.SampleProblems.of;
import static io.confirmshipping.domain.placement.planning.SampleProblems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.StrategyRules;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Boxes in Tacoma and New York, with as many buyers near the one as near the other. */
class IteratedLocalSearchTest {
    private static final Network BOTH = network(places(1_000, 0, 0, 1_000), TACOMA, NEW_YORK);
    private static final StrategyRules ANYWHERE = new StrategyRules(1, 2, BigDecimal.ZERO);

    @Test
    void an_optimum_stays_as_it_is() {
        Assignment assignment = assignment(new int[][] {{1, 1}, {2, 2}}, of("A", 2), of("B", 4));

        search(1_000).improve(assignment);

        assertThat(assignment.copy()).isDeepEqualTo(new int[][] {{1, 1}, {2, 2}});
    }

    @Test
    void boxes_that_are_badly_placed_are_placed_better() {
        Assignment assignment = assignment(new int[][] {{2, 0}, {0, 4}}, of("A", 2), of("B", 4));

        search(1_000).improve(assignment);

        assertThat(assignment.copy()).isDeepEqualTo(new int[][] {{1, 1}, {2, 2}});
    }

    @Test
    void nothing_is_swapped_where_all_boxes_are_alike() {
        Assignment assignment = assignment(new int[][] {{2, 0}}, of("A", 2));

        search(1_000).improve(assignment);

        assertThat(assignment.copy()).isDeepEqualTo(new int[][] {{2, 0}});
    }

    @Test
    void nothing_is_swapped_without_budget() {
        Assignment assignment = assignment(new int[][] {{2, 0}, {0, 4}}, of("A", 2), of("B", 4));

        search(0).improve(assignment);

        assertThat(assignment.copy()).isDeepEqualTo(new int[][] {{2, 0}, {0, 4}});
    }

    private static IteratedLocalSearch search(int problems) {
        ProblemBudget budget = new ProblemBudget(problems);
        return new IteratedLocalSearch(new LocalSearch(problem(BOTH, of("A", 2)), ANYWHERE, budget, true), budget);
    }

    private static Assignment assignment(int[][] boxes, BoxGroup... groups) {
        PlacementProblem problem = problem(BOTH, groups);
        return new Assignment(problem, problem.all(), boxes);
    }
}
