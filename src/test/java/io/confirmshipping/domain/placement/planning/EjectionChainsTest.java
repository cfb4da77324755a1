package io.confirmshipping.domain.placement.planning;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleNetwork.NEW_YORK;
import static io.confirmshipping.domain.SampleNetwork.TACOMA;
import static io.confirmshipping.domain.SampleNetwork.network;
import static io.confirmshipping.domain.SampleNetwork.places;
import static io.confirmshipping.domain.placement.planning.SampleProblems.of;
import static io.confirmshipping.domain.placement.planning.SampleProblems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.StrategyRules;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/**
 * Six small boxes with one unit of A and two large ones with three of A and one of B, in Tacoma and New York, with as many buyers
 * near the one as near the other.
 */
class EjectionChainsTest {
    private static final Network BOTH = network(places(1_000, 0, 0, 1_000), TACOMA, NEW_YORK);
    private static final PlacementProblem PROBLEM =
            problem(BOTH, of("A", 6), boxes(2, inches("10", "10", "10"), pounds("5"), held("A", 3), held("B", 1)));

    /** A is near to all buyers, B is not, and no one move or swap is better for B than it is worse for A. */
    private static final int[][] LOCAL_OPTIMUM = {{0, 6}, {2, 0}};

    private static final int[][] OPTIMUM = {{3, 3}, {1, 1}};

    @Test
    void no_move_or_swap_leads_on_from_the_local_optimum() {
        Assignment assignment = assignment(LOCAL_OPTIMUM);

        search().improve(assignment);

        assertThat(assignment.copy()).isDeepEqualTo(LOCAL_OPTIMUM);
    }

    @Test
    void a_large_box_goes_where_it_is_missed_and_small_ones_come_back_for_it() {
        Assignment assignment = assignment(LOCAL_OPTIMUM);
        double before = assignment.milesToBuyers();

        assertThat(chains(1, 1_000).improve(assignment)).isTrue();

        assertThat(assignment.milesToBuyers()).isLessThan(before);
        search().improve(assignment);
        assertThat(assignment.copy()).isDeepEqualTo(OPTIMUM);
    }

    @Test
    void a_chain_that_leads_nowhere_is_taken_back() {
        Assignment assignment = assignment(OPTIMUM);
        double before = assignment.milesToBuyers();

        assertThat(chains(1, 1_000).improve(assignment)).isFalse();

        assertThat(assignment.copy()).isDeepEqualTo(OPTIMUM);
        assertThat(assignment.milesToBuyers()).isEqualTo(before);
    }

    @Test
    void no_box_leaves_a_center_that_has_only_the_boxes_it_must_keep() {
        Assignment assignment = new Assignment(problem(BOTH, of("A", 2)), new int[] {0, 1}, new int[][] {{1, 1}});

        assertThat(new EjectionChains(problem(BOTH, of("A", 2)).boxKinds(), 2, new ProblemBudget(1_000))
                        .improve(assignment))
                .isFalse();
    }

    @Test
    void nothing_is_moved_without_budget() {
        Assignment assignment = assignment(LOCAL_OPTIMUM);

        assertThat(chains(1, 0).improve(assignment)).isFalse();

        assertThat(assignment.copy()).isDeepEqualTo(LOCAL_OPTIMUM);
    }

    private static LocalSearch search() {
        return new LocalSearch(PROBLEM, new StrategyRules(1, 2, BigDecimal.ZERO), new ProblemBudget(1_000), true);
    }

    private static EjectionChains chains(int minDestinations, int problems) {
        return new EjectionChains(PROBLEM.boxKinds(), minDestinations, new ProblemBudget(problems));
    }

    private static Assignment assignment(int[][] boxes) {
        return new Assignment(PROBLEM, PROBLEM.all(), new int[][] {boxes[0].clone(), boxes[1].clone()});
    }
}
