package io.confirmshipping.domain.placement.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.placement.planning.PlacementQuality.Compared;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.fixture.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures that the benchmark of placements measures on 200 workflows hold on some of them, too. */
class PlacementQualityTest {
    private static final PlacementQuality QUALITY =
            new PlacementQuality(Samples.MARKETPLACES.get(Samples.MARKETPLACE).network());
    private static final List<Compared> COMPARED = QUALITY.compare(1_000, Scale.of(8));

    @ParameterizedTest
    @EnumSource
    void planned_placements_are_nearer_to_buyers_than_those_one_would_think_of_first(Baseline baseline) {
        double planned = COMPARED.stream().mapToDouble(Compared::planned).sum();
        double others = COMPARED.stream()
                .mapToDouble(each -> each.baselines().get(baseline))
                .sum();

        assertThat(planned).isLessThan(others);
    }

    @Test
    void on_no_workflow_the_planned_placement_is_2_percent_behind_the_best_of_the_others() {
        assertThat(COMPARED).allSatisfy(each -> assertThat(each.againstBest()).isLessThanOrEqualTo(1.02));
    }

    @Test
    void placements_of_a_few_boxes_are_within_3_percent_of_the_optimum_on_average() {
        List<Double> ratios = QUALITY.againstOptimum(1_000, Scale.of(5));

        assertThat(ratios).allSatisfy(ratio -> assertThat(ratio).isGreaterThanOrEqualTo(1 - 1e-6));
        assertThat(ratios.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
                .isLessThanOrEqualTo(1.03);
    }
}
