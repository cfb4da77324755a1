package io.confirmshipping.domain.placement.planning;

import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleContents.surfboards;
import static io.confirmshipping.domain.SampleNetwork.DALLAS;
import static io.confirmshipping.domain.SampleNetwork.NETWORK;
import static io.confirmshipping.domain.SampleNetwork.TACOMA;
import static io.confirmshipping.domain.SampleNetwork.network;
import static io.confirmshipping.domain.placement.planning.SampleProblems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.StrategyRules;
import io.confirmshipping.domain.placement.planning.CenterSets.Estimate;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sets of the centers in Tacoma, Ontario, Dallas and New York, of which Ontario and New York take oversize boxes. */
class CenterSetsTest {
    private static final StrategyRules ONE = rules(1, 1);

    @Test
    void every_set_of_the_allowed_sizes_is_estimated_once_the_nearest_to_buyers_first() {
        List<Estimate> estimates = new CenterSets(problem(NETWORK, mugs(10))).all(rules(2, 3));

        assertThat(estimates).hasSize(6 + 4).isSortedAccordingTo(Comparator.comparingDouble(Estimate::toBuyers));
        assertThat(estimates.stream().map(each -> Arrays.toString(each.centers())))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_estimate_for_one_center_is_exact() {
        PlacementProblem problem = problem(NETWORK, mugs(10));

        assertThat(new CenterSets(problem).all(ONE)).hasSize(4).allSatisfy(each -> assertThat(each.toBuyers())
                .isEqualTo(problem.distances().mean(each.centers()[0]), within(1e-6)));
    }

    @Test
    void one_box_is_as_far_from_buyers_as_the_most_central_center_and_more_are_nearer() {
        PlacementProblem one = problem(NETWORK, mugs(1));
        double central =
                IntStream.of(one.all()).mapToDouble(one.distances()::mean).min().orElseThrow();

        assertThat(toBuyersFromAll(1)).isEqualTo(central, within(1e-6));
        assertThat(toBuyersFromAll(2)).isLessThan(toBuyersFromAll(1));
        assertThat(toBuyersFromAll(100)).isLessThan(toBuyersFromAll(2));
    }

    @Test
    void sets_that_do_not_take_every_box_are_left_out() {
        assertThat(new CenterSets(problem(NETWORK, mugs(1), surfboards(1))).all(ONE))
                .extracting(each -> each.centers()[0])
                .containsExactlyInAnyOrder(1, 3);
        assertThat(new CenterSets(problem(NETWORK, mugs(1), surfboards(1))).all(rules(2, 2)))
                .hasSize(5)
                .noneMatch(each -> Arrays.equals(each.centers(), new int[] {0, 2}));
    }

    @Test
    void where_no_set_takes_every_box_each_center_is_joined_by_one_for_the_others() {
        FulfillmentCenter oversizeOnly = new FulfillmentCenter(
                "BIG1", DALLAS.address(), DALLAS.coordinates(), DALLAS.region(), Set.of(BoxSize.OVERSIZE));
        CenterSets sets = new CenterSets(problem(network(TACOMA, oversizeOnly), mugs(1), surfboards(1)));

        assertThat(sets.all(ONE)).isEmpty();
        assertThat(sets.withSeparateCenters(ONE)).hasSize(2).allSatisfy(each -> assertThat(each.centers())
                .containsExactlyInAnyOrder(0, 1));
    }

    @Test
    void the_inbound_estimate_for_one_center_is_the_way_there() {
        PlacementProblem problem = problem(NETWORK, mugs(10), surfboards(3));
        CenterSets sets = new CenterSets(problem);

        assertThat(sets.all(ONE)).allSatisfy(each -> assertThat(sets.inbound(each))
                .isEqualTo(problem.inbound()[each.centers()[0]], within(1e-6)));
    }

    private static double toBuyersFromAll(int boxes) {
        return new CenterSets(problem(NETWORK, mugs(boxes)))
                .all(rules(1, 4)).stream()
                        .filter(each -> each.centers().length == 4)
                        .findFirst()
                        .orElseThrow()
                        .toBuyers();
    }

    private static StrategyRules rules(int min, int max) {
        return new StrategyRules(min, max, new BigDecimal("0.10"));
    }
}
