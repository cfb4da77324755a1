package io.confirmshipping.domain.placement.planning;

import static io.confirmshipping.domain.SampleNetwork.DALLAS;
import static io.confirmshipping.domain.SampleNetwork.NETWORK;
import static io.confirmshipping.domain.SampleNetwork.NEW_YORK;
import static io.confirmshipping.domain.SampleNetwork.network;
import static io.confirmshipping.domain.placement.planning.SampleProblems.of;
import static io.confirmshipping.domain.placement.planning.SampleProblems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Boxes from Seattle, with centers in Tacoma (0), Ontario (1), Dallas (2) and New York (3). */
class ShorterWayTest {
    private static final double ANY = Double.POSITIVE_INFINITY;

    private final PlacementProblem problem = problem(NETWORK, of("A", 8));

    @Test
    void boxes_come_nearer_to_the_source_until_buyers_are_far_enough() {
        Assignment even = assignment(problem, new int[] {0, 3}, 4, 4);
        double nearest = even.milesToBuyers() + 1;

        Assignment shorter = new ShorterWay(problem, nearest, ANY, 1).of(even).orElseThrow();

        assertThat(shorter.milesToBuyers()).isGreaterThanOrEqualTo(nearest);
        assertThat(shorter.inboundMiles()).isLessThan(even.inboundMiles());
        assertThat(shorter.destinations()).isEqualTo(2);
    }

    @Test
    void the_placement_that_is_too_near_stays_as_it_is() {
        Assignment even = assignment(problem, new int[] {0, 3}, 4, 4);

        new ShorterWay(problem, even.milesToBuyers() + 1, ANY, 1).of(even);

        assertThat(even.copy()).isDeepEqualTo(new int[][] {{4, 4}});
    }

    @Test
    void every_destination_keeps_its_minimum() {
        Assignment even = assignment(problem, new int[] {0, 3}, 4, 4);
        double withThree = assignment(problem, new int[] {0, 3}, 5, 3).milesToBuyers();

        Assignment other =
                new ShorterWay(problem, withThree + 1, ANY, 3).of(even).orElseThrow();

        assertThat(other.boxesAt(0)).isGreaterThanOrEqualTo(3);
        assertThat(other.boxesAt(1)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void a_center_nearest_to_the_source_makes_way_for_another_one() {
        Assignment inDallas = assignment(problem, new int[] {2}, 8);

        Assignment other = new ShorterWay(problem, inDallas.milesToBuyers() + 1, ANY, 1)
                .of(inDallas)
                .orElseThrow();

        assertThat(other.centers()).containsExactly(0);
        assertThat(other.milesToBuyers()).isGreaterThan(inDallas.milesToBuyers());
    }

    @Test
    void of_those_that_are_not_too_far_the_fewest_miles_from_the_source_to_buyers_count() {
        Assignment inDallas = assignment(problem, new int[] {2}, 8);
        Assignment inTacoma = assignment(problem, new int[] {0}, 8);
        Assignment inOntario = assignment(problem, new int[] {1}, 8);
        assertThat(inOntario.milesToBuyers()).isBetween(inDallas.milesToBuyers(), inTacoma.milesToBuyers());

        Assignment other = new ShorterWay(problem, inDallas.milesToBuyers() + 1, inTacoma.milesToBuyers() - 1, 1)
                .of(inDallas)
                .orElseThrow();

        assertThat(other.centers()).containsExactly(1);
    }

    @Test
    void there_is_none_if_every_other_placement_is_nearer_still() {
        PlacementProblem two = problem(network(DALLAS, NEW_YORK), of("A", 1));
        Assignment inNewYork = assignment(two, new int[] {1}, 1);

        assertThat(new ShorterWay(two, inNewYork.milesToBuyers() + 1, ANY, 1).of(inNewYork))
                .isEmpty();
    }

    private static Assignment assignment(PlacementProblem problem, int[] centers, int... boxes) {
        return new Assignment(problem, centers, new int[][] {boxes});
    }
}
