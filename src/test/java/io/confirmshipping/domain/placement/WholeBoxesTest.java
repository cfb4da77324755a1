package io.confirmshipping.domain.placement;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleContents.surfboards;
import static io.confirmshipping.domain.SampleNetwork.DALLAS;
import static io.confirmshipping.domain.SampleNetwork.NEW_YORK;
import static io.confirmshipping.domain.SampleNetwork.ONTARIO;
import static io.confirmshipping.domain.SampleNetwork.SEATTLE;
import static io.confirmshipping.domain.SampleNetwork.TACOMA;
import static io.confirmshipping.domain.SampleNetwork.center;
import static io.confirmshipping.domain.SampleNetwork.network;
import static io.confirmshipping.domain.SampleNetwork.places;
import static io.confirmshipping.domain.placement.PlacementStrategy.AMAZON_OPTIMIZED;
import static io.confirmshipping.domain.placement.PlacementStrategy.MINIMAL_SPLITS;
import static io.confirmshipping.domain.placement.PlacementStrategy.PARTIAL_SPLITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.placement.planning.DemandPlanner;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Boxes travel whole, and go where they are taken and wanted (rules.md#rule-1 and rules.md#rule-2). */
class WholeBoxesTest {
    private static final Network NETWORK =
            network(places(5_000, 1_000, 3_000, 1_000), TACOMA, ONTARIO, DALLAS, NEW_YORK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void equal_boxes_are_spread_like_demand() {
        assertThat(boxCounts(plan(AMAZON_OPTIMIZED, contents(mugs(10)))))
                .isEqualTo(Map.of("JFK8", 5, "ONT8", 3, "DFW7", 1, "BFI4", 1));
    }

    @Test
    void every_sku_is_spread_like_demand_where_boxes_are_mixed() {
        Contents mixed = contents(
                boxes(10, inches("18", "14", "12"), pounds("22.5"), held("A", 1), held("B", 2)),
                boxes(20, inches("18", "14", "12"), pounds("22.5"), held("C", 3)));

        assertThat(boxCounts(plan(AMAZON_OPTIMIZED, mixed)))
                .isEqualTo(Map.of("JFK8", 15, "ONT8", 9, "DFW7", 3, "BFI4", 3));
    }

    @Test
    void no_destination_gets_a_token_box_where_every_sku_would_rather_be_in_one_place() {
        assertThat(fewestBoxes(singles(79))).isEqualTo(1);
        assertThat(fewestBoxes(singles(80))).isEqualTo(2);
        assertThat(fewestBoxes(singles(800))).isEqualTo(20);
    }

    /** Each with a SKU of its own. */
    private static Contents singles(int count) {
        return contents(IntStream.range(0, count)
                .mapToObj(i -> boxes(1, inches("18", "14", "12"), pounds("22.5"), held("SKU-" + i, 1)))
                .toArray(BoxGroup[]::new));
    }

    private static int fewestBoxes(Contents contents) {
        Map<String, Integer> counts = boxCounts(plan(AMAZON_OPTIMIZED, contents));
        assertThat(counts).hasSize(4);
        return Collections.min(counts.values());
    }

    @Test
    void a_box_of_many_skus_goes_to_one_destination() {
        Contents mixed =
                contents(boxes(1, inches("18", "14", "12"), pounds("22.5"), held("A", 1), held("B", 1), held("C", 1)));

        assertThat(plans(mixed)).singleElement().satisfies(plan -> assertThat(plan.shipments())
                .singleElement()
                .satisfies(shipment -> assertThat(shipment.boxes()).containsExactly(new BoxShare(0, 1))));
    }

    @Test
    void one_destination_is_the_nearest_where_the_detour_for_buyers_does_not_matter() {
        assertThat(plan(MINIMAL_SPLITS, contents(mugs(4))).shipments())
                .containsExactly(new ShipmentPlan(TACOMA, List.of(new BoxShare(0, 4))));
    }

    @Test
    void destinations_are_told_from_the_nearest_on() {
        assertThat(plan(AMAZON_OPTIMIZED, contents(mugs(10))).shipments())
                .extracting(ShipmentPlan::center)
                .containsExactly(TACOMA, ONTARIO, DALLAS, NEW_YORK);
    }

    @Test
    void two_or_three_destinations_are_where_most_buyers_are() {
        assertThat(boxCounts(plan(PARTIAL_SPLITS, contents(mugs(10))))).containsOnlyKeys("JFK8", "ONT8", "DFW7");
    }

    @Test
    void under_minimal_splits_all_goes_to_one_center_that_takes_all() {
        assertThat(plan(MINIMAL_SPLITS, contents(mugs(4), surfboards(3))).shipments())
                .containsExactly(new ShipmentPlan(ONTARIO, List.of(new BoxShare(0, 4), new BoxShare(1, 3))));
    }

    @Test
    void where_no_one_center_takes_all_boxes_the_fewest_destinations_are_two() {
        FulfillmentCenter large = new FulfillmentCenter(
                "XL01", TACOMA.address(), TACOMA.coordinates(), Region.WEST, Set.of(BoxSize.OVERSIZE));
        Network apart = network(
                places(5_000, 1_000, 3_000, 1_000),
                center("STD1", 34.0, -117.6, false),
                center("STD2", 40.6, -74.2, false),
                large);
        List<PlacementPlan> plans = new DemandPlanner().plan(contents(mugs(4), surfboards(3)), SEATTLE, apart, TODAY);

        assertThat(plans.get(plans.size() - 1).shipments())
                .extracting(shipment -> shipment.center().code(), ShipmentPlan::boxes)
                .containsExactly(
                        tuple("XL01", List.of(new BoxShare(1, 3))), tuple("STD1", List.of(new BoxShare(0, 4))));
    }

    @Test
    void under_minimal_splits_boxes_that_the_center_does_not_take_go_apart() {
        FulfillmentCenter large = new FulfillmentCenter(
                "XL01", TACOMA.address(), TACOMA.coordinates(), Region.WEST, Set.of(BoxSize.OVERSIZE));
        Network apart = network(places(5_000, 1_000, 3_000, 1_000), center("STD1", 34.0, -117.6, false), large);

        assertThat(new DemandPlanner().plan(contents(mugs(4), surfboards(3)), SEATTLE, apart, TODAY))
                .singleElement()
                .satisfies(plan -> assertThat(plan.shipments())
                        .extracting(shipment -> shipment.center().code(), ShipmentPlan::boxes)
                        .containsExactly(
                                tuple("XL01", List.of(new BoxShare(1, 3))),
                                tuple("STD1", List.of(new BoxShare(0, 4)))));
    }

    @Test
    void oversize_boxes_are_spread_over_the_centers_that_take_them() {
        assertThat(boxCounts(plan(PARTIAL_SPLITS, contents(surfboards(5))))).isEqualTo(Map.of("JFK8", 3, "ONT8", 2));
    }

    @Test
    void
            a_plan_is_offered_only_if_it_has_fewer_destinations_than_a_cheaper_one_and_as_many_as_its_strategy_stands_for() {
        assertThat(strategies(contents(mugs(1)), NETWORK)).containsExactly(MINIMAL_SPLITS);
        assertThat(strategies(contents(mugs(2)), NETWORK)).containsExactly(PARTIAL_SPLITS, MINIMAL_SPLITS);
        assertThat(strategies(contents(mugs(3)), NETWORK)).containsExactly(PARTIAL_SPLITS, MINIMAL_SPLITS);
        assertThat(strategies(contents(mugs(4)), NETWORK))
                .containsExactly(AMAZON_OPTIMIZED, PARTIAL_SPLITS, MINIMAL_SPLITS);
    }

    @Test
    void placing_is_never_free_where_fewer_centers_take_the_boxes_than_that_takes() {
        assertThat(strategies(contents(mugs(9)), network(TACOMA))).containsExactly(MINIMAL_SPLITS);
        assertThat(strategies(contents(mugs(9)), network(TACOMA, ONTARIO, DALLAS)))
                .containsExactly(PARTIAL_SPLITS, MINIMAL_SPLITS);
        assertThat(strategies(contents(surfboards(9)), NETWORK)).containsExactly(PARTIAL_SPLITS, MINIMAL_SPLITS);
        assertThat(strategies(contents(mugs(1), surfboards(9)), NETWORK))
                .containsExactly(PARTIAL_SPLITS, MINIMAL_SPLITS);
        assertThat(strategies(contents(mugs(2), surfboards(9)), NETWORK)).startsWith(AMAZON_OPTIMIZED);
    }

    @Test
    void placing_is_free_where_only_some_sets_of_centers_take_enough_boxes() {
        BoxGroup[] oversizeOfFourSkus = IntStream.range(0, 4)
                .mapToObj(i -> boxes(1, inches("66", "20", "5"), pounds("52"), held("BOARD-" + i, 1)))
                .toArray(BoxGroup[]::new);
        Network halfOversize = network(
                center("STD1", 33.9, -117.5, false),
                center("XL01", 47.3, -122.4, true),
                center("STD2", 32.9, -96.9, false),
                center("XL02", 34.0, -117.6, true),
                center("XL03", 32.8, -96.8, true),
                center("XL04", 40.6, -74.2, true));

        assertThat(boxCounts(plan(AMAZON_OPTIMIZED, contents(oversizeOfFourSkus), halfOversize)))
                .isEqualTo(Map.of("XL01", 1, "XL02", 1, "XL03", 1, "XL04", 1));
    }

    @Test
    void every_box_that_no_center_takes_is_named() {
        Contents contents = contents(
                surfboards(1),
                mugs(1),
                boxes(1, inches("10", "9", "8"), pounds("51"), held("ANVIL", 1)),
                boxes(1, inches("10", "9", "8"), pounds("151"), held("SAFE", 1)),
                boxes(1, inches("109", "9", "8"), pounds("15"), held("MAST", 1)));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new DemandPlanner().plan(contents, SEATTLE, network(TACOMA), TODAY))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::field)
                        .containsExactly("boxes[0]", "boxes[2]", "boxes[3]", "boxes[4]"))
                .satisfies(
                        invalid -> assertThat(invalid.errors().get(0).message())
                                .isEqualTo(
                                        "is oversize, and no fulfillment center that takes such boxes is open on 2026-11-23; plan with another ship date"))
                .satisfies(
                        invalid -> assertThat(invalid.errors().get(3).message())
                                .isEqualTo(
                                        "must weigh at most 150 lb and have no side over 108 in; no fulfillment center takes larger or heavier boxes"));
    }

    @Test
    void a_box_at_the_limit_is_taken_and_one_over_it_is_not() {
        assertThat(size("50", "25")).hasValue(BoxSize.STANDARD);
        assertThat(size("50.01", "25")).hasValue(BoxSize.OVERSIZE);
        assertThat(size("50", "25.01")).hasValue(BoxSize.OVERSIZE);
        assertThat(size("150", "108")).hasValue(BoxSize.OVERSIZE);
        assertThat(size("150.01", "108")).isEmpty();
        assertThat(size("150", "108.01")).isEmpty();
    }

    @Test
    void a_center_of_the_network_is_found_by_its_code() {
        assertThat(NETWORK.center("ONT8")).hasValue(ONTARIO);
        assertThat(NETWORK.center("ONT9")).isEmpty();
    }

    private static Optional<BoxSize> size(String weight, String longest) {
        BoxGroup group = boxes(1, inches(longest, "9", "8"), pounds(weight), held("A", 1));
        return NETWORK.sizes().of(group);
    }

    private static List<PlacementStrategy> strategies(Contents contents, Network network) {
        return new DemandPlanner()
                .plan(contents, SEATTLE, network, TODAY).stream()
                        .map(PlacementPlan::strategy)
                        .toList();
    }

    private static List<PlacementPlan> plans(Contents contents) {
        return new DemandPlanner().plan(contents, SEATTLE, NETWORK, TODAY);
    }

    private static PlacementPlan plan(PlacementStrategy strategy, Contents contents) {
        return plan(strategy, contents, NETWORK);
    }

    private static PlacementPlan plan(PlacementStrategy strategy, Contents contents, Network network) {
        return new DemandPlanner()
                .plan(contents, SEATTLE, network, TODAY).stream()
                        .filter(plan -> plan.strategy() == strategy)
                        .findFirst()
                        .orElseThrow();
    }

    private static Map<String, Integer> boxCounts(PlacementPlan plan) {
        return plan.shipments().stream()
                .collect(Collectors.toMap(shipment -> shipment.center().code(), shipment -> shipment.boxes().stream()
                        .mapToInt(BoxShare::quantity)
                        .sum()));
    }
}
