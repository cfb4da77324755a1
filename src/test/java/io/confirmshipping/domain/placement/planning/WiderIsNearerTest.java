package io.confirmshipping.domain.placement.planning;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.placement.PlacementStrategy.AMAZON_OPTIMIZED;
import static io.confirmshipping.domain.placement.PlacementStrategy.MINIMAL_SPLITS;
import static io.confirmshipping.domain.placement.PlacementStrategy.PARTIAL_SPLITS;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.PlacementPlan;
import io.confirmshipping.fixture.Samples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A wider option is never farther from buyers than a narrower one (rules.md#rule-2), on days with and without closures. */
class WiderIsNearerTest {
    private static final Network NETWORK =
            Samples.MARKETPLACES.get(Samples.MARKETPLACE).network();
    private static final LocalDate CLOSED = LocalDate.of(2026, 12, 24);
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 8), CLOSED, LocalDate.of(2027, 1, 12));
    private static final String INDIANAPOLIS = "46204";
    private static final List<String> ORIGINS =
            List.of("98101", "90012", "87101", "75201", "60601", INDIANAPOLIS, "45202", "37201", "33130", "10001");
    private static final int MAX_BOXES = 500;

    @Test
    void a_few_boxes_of_a_few_skus() {
        Seeds.forEach(120, seed -> {
            Random random = new Random(seed);
            int skus = 1 + random.nextInt(4);
            check(any(4 + random.nextInt(8), skus, random), random);
        });
    }

    @Test
    void boxes_of_which_no_two_hold_the_same_sku() {
        Seeds.forEach(40, seed -> {
            Random random = new Random(seed);
            int count = 2 + random.nextInt(40);
            check(
                    contents(IntStream.range(0, count)
                            .mapToObj(i -> box("S" + i, 1 + random.nextInt(30)))
                            .toArray(BoxGroup[]::new)),
                    random);
        });
    }

    @Test
    void four_to_five_hundred_boxes_no_two_alike() {
        Seeds.forEach(15, seed -> {
            Random random = new Random(seed);
            int count = (int) Math.round(4 * Math.pow(MAX_BOXES / 4.0, random.nextDouble()));
            check(any(count, 1 + random.nextInt(count), random), random);
        });
    }

    @Test
    void workflows_as_sellers_send_them() {
        Seeds.forEach(40, seed -> {
            GeneratedWorkflow workflow = GeneratedWorkflow.of(seed);
            check(plans(workflow.contents(), workflow.postalCode(), any(DAYS, new Random(seed))));
        });
    }

    @Test
    void the_workflows_that_were_looked_at_because_they_were_said_to_break_it() {
        for (GeneratedWorkflow said : List.of(GeneratedWorkflow.of(87_101), GeneratedWorkflow.small(87_101))) {
            check(plans(said.contents(), said.postalCode(), CLOSED));
        }
        Contents five = contents(box("S1", 6), box("S1", 23), box("S1", 29), box("S0", 10), box("S0", 10));
        List<PlacementPlan> plans = plans(five, "60601", CLOSED);

        check(plans);
        assertThat(plans)
                .extracting(PlacementPlan::strategy)
                .containsExactly(AMAZON_OPTIMIZED, PARTIAL_SPLITS, MINIMAL_SPLITS);
    }

    /** One center there is the nearest of all to the buyers of boxes that cannot be spread. */
    @Test
    void where_one_center_is_nearest_of_all_every_option_is_offered_still() {
        Contents four = contents(box("A", 10), box("B", 10), box("C", 10), box("D", 10));
        List<PlacementPlan> plans = plans(four, INDIANAPOLIS, CLOSED);

        check(plans);
        assertThat(plans)
                .extracting(PlacementPlan::strategy)
                .containsExactly(AMAZON_OPTIMIZED, PARTIAL_SPLITS, MINIMAL_SPLITS);
        assertThat(plans.get(0).shipments()).hasSize(4);
    }

    private static void check(Contents contents, Random random) {
        check(plans(contents, any(ORIGINS, random), any(DAYS, random)));
    }

    private static void check(List<PlacementPlan> plans) {
        assertThat(plans)
                .isNotEmpty()
                .extracting(plan -> plan.shipments().size())
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotHaveDuplicates();
        assertThat(plans).extracting(WiderIsNearerTest::toBuyers).isSorted();
    }

    private static BigDecimal toBuyers(PlacementPlan plan) {
        return plan.miles().toBuyers();
    }

    private static List<PlacementPlan> plans(Contents contents, String postalCode, LocalDate day) {
        return new DemandPlanner()
                .plan(contents, NETWORK.places().at(postalCode).orElseThrow().coordinates(), NETWORK, day);
    }

    private static Contents any(int count, int skus, Random random) {
        return contents(IntStream.range(0, count)
                .mapToObj(i -> box("S" + random.nextInt(skus), 1 + random.nextInt(30)))
                .toArray(BoxGroup[]::new));
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static BoxGroup box(String msku, int units) {
        return boxes(1, inches("18", "14", "12"), pounds("20"), held(msku, units));
    }
}
