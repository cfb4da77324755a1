package io.confirmshipping.domain.placement.planning;

import static io.confirmshipping.domain.SampleNetwork.NEW_YORK;
import static io.confirmshipping.domain.SampleNetwork.TACOMA;
import static io.confirmshipping.domain.SampleNetwork.network;
import static io.confirmshipping.domain.SampleNetwork.places;
import static io.confirmshipping.domain.placement.planning.SampleProblems.of;
import static io.confirmshipping.domain.placement.planning.SampleProblems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.placement.StrategyRules;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Four equal boxes, Tacoma and New York, and buyers near one or both. */
class LocalSearchTest {
    private static final PlacementProblem BUYERS_IN_BOTH =
            problem(network(places(1_000, 0, 0, 1_000), TACOMA, NEW_YORK), of("A", 4));
    private static final PlacementProblem BUYERS_IN_NEW_YORK =
            problem(network(places(1_000, 0, 0, 0), TACOMA, NEW_YORK), of("A", 4));

    @Test
    void a_center_is_added_where_there_may_be_more() {
        Assignment found = search(BUYERS_IN_BOTH, 2, 1_000).improveWithInterchange(inTacoma(BUYERS_IN_BOTH));

        assertThat(boxesByCenter(found)).containsExactly(2, 2);
    }

    @Test
    void no_center_is_added_beyond_the_most_that_there_may_be() {
        Assignment found = search(BUYERS_IN_BOTH, 1, 1_000).improveWithInterchange(inTacoma(BUYERS_IN_BOTH));

        assertThat(found.destinations()).isOne();
    }

    @Test
    void a_center_without_buyers_is_replaced_by_one_with_buyers() {
        Assignment found = search(BUYERS_IN_NEW_YORK, 1, 1_000).improveWithInterchange(inTacoma(BUYERS_IN_NEW_YORK));

        assertThat(boxesByCenter(found)).containsExactly(0, 4);
    }

    @Test
    void without_budget_everything_stays() {
        Assignment found = search(BUYERS_IN_BOTH, 2, 0).improveWithInterchange(inTacoma(BUYERS_IN_BOTH));

        assertThat(boxesByCenter(found)).containsExactly(4, 0);
    }

    private static LocalSearch search(PlacementProblem problem, int maxDestinations, int problems) {
        return new LocalSearch(
                problem, new StrategyRules(1, maxDestinations, BigDecimal.ZERO), new ProblemBudget(problems), true);
    }

    private static Assignment inTacoma(PlacementProblem problem) {
        return new Assignment(problem, new int[] {0}, new int[][] {{4}});
    }

    private static int[] boxesByCenter(Assignment assignment) {
        int[] boxes = new int[2];
        IntStream.range(0, assignment.centers().length)
                .forEach(i -> boxes[assignment.centers()[i]] += assignment.boxesAt(i));
        return boxes;
    }
}
