package io.confirmshipping.domain.placement.planning;

import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleContents.surfboards;
import static io.confirmshipping.domain.SampleNetwork.SEATTLE;
import static io.confirmshipping.domain.SampleNetwork.center;
import static io.confirmshipping.domain.SampleNetwork.network;
import static io.confirmshipping.domain.placement.planning.SampleProblems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.Place;
import io.confirmshipping.domain.placement.PlacementPlan;
import io.confirmshipping.domain.placement.Places;
import io.confirmshipping.domain.placement.StrategyRules;
import io.confirmshipping.domain.placement.planning.CenterSets.Estimate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Centers and buyers at random places; every third center takes oversize boxes. */
class CenterInterchangeTest {
    private static final StrategyRules SPREAD = new StrategyRules(4, 6, new BigDecimal("0.01"));
    private static final BoxGroup[] BOXES = {mugs(40), surfboards(5)};

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void finds_the_best_of_all_sets_or_one_that_is_hardly_farther_from_buyers(long seed) {
        PlacementProblem problem = problem(randomNetwork(16, seed), BOXES);
        Estimate best = new CenterSets(problem).all(SPREAD).get(0);

        Estimate found = new CenterSets(problem, 16).all(SPREAD).get(0);

        assertThat(found.toBuyers()).isCloseTo(best.toBuyers(), withinPercentage(0.5));
    }

    @Test
    void every_set_takes_all_boxes_and_is_returned_once() {
        PlacementProblem problem = problem(randomNetwork(16, 1), BOXES);

        List<Estimate> estimates = new CenterSets(problem, 16).all(SPREAD);

        assertThat(estimates).hasSizeBetween(100, 4 * 12 + 5 * 11 + 6 * 10 + 3).allSatisfy(each -> {
            assertThat(each.centers()).isSorted().doesNotHaveDuplicates();
            assertThat(IntStream.of(each.centers())).anyMatch(center -> center % 3 == 0);
        });
        assertThat(estimates)
                .extracting(each -> Arrays.toString(each.centers()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_network_of_60_centers_is_planned_over_sets_near_to_the_best() {
        Network wide = randomNetwork(60, 1);

        assertThat(new CenterSets(problem(wide, BOXES)).all(SPREAD))
                .hasSizeLessThanOrEqualTo(4 * 56 + 5 * 55 + 6 * 54 + 3);
        assertThat(new DemandPlanner().plan(contents(BOXES), SEATTLE, wide, LocalDate.of(2026, 12, 1)))
                .extracting(PlacementPlan::strategy)
                .hasSize(3);
    }

    private static Network randomNetwork(int centers, long seed) {
        Random random = new Random(seed);
        List<Place> places = IntStream.range(0, 900)
                .mapToObj(i -> new Place("%03d".formatted(i), anywhere(random), 1 + random.nextInt(1_000_000), "XX"))
                .toList();
        return network(
                Places.of(places),
                IntStream.range(0, centers)
                        .mapToObj(i -> {
                            Coordinates there = anywhere(random);
                            return center("C%02d".formatted(i), there.latitude(), there.longitude(), i % 3 == 0);
                        })
                        .toArray(FulfillmentCenter[]::new));
    }

    private static Coordinates anywhere(Random random) {
        return new Coordinates(random.nextDouble(25, 49), random.nextDouble(-124, -67));
    }
}
