package io.confirmshipping.domain.placement;

import static io.confirmshipping.domain.Examples.NETWORK;
import static io.confirmshipping.domain.Examples.ONTARIO;
import static io.confirmshipping.domain.Examples.SEATTLE;
import static io.confirmshipping.domain.Examples.TACOMA;
import static io.confirmshipping.domain.Examples.boxes;
import static io.confirmshipping.domain.Examples.contents;
import static io.confirmshipping.domain.Examples.held;
import static io.confirmshipping.domain.Examples.inches;
import static io.confirmshipping.domain.Examples.mugs;
import static io.confirmshipping.domain.Examples.network;
import static io.confirmshipping.domain.Examples.pounds;
import static io.confirmshipping.domain.Examples.surfboards;
import static io.confirmshipping.domain.placement.PlacementStrategy.AMAZON_OPTIMIZED;
import static io.confirmshipping.domain.placement.PlacementStrategy.MINIMAL_SPLITS;
import static io.confirmshipping.domain.placement.PlacementStrategy.PARTIAL_SPLITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes travel whole, and go where they are taken (design, rules 1 and 2). */
class WholeBoxesTest {
    @Test
    void equal_boxes_are_dealt_out_evenly() {
        assertThat(boxCounts(plan(AMAZON_OPTIMIZED, contents(mugs(10))))).containsExactly(3, 3, 2, 2);
        assertThat(boxCounts(plan(PARTIAL_SPLITS, contents(mugs(10))))).containsExactly(5, 5);
        assertThat(boxCounts(plan(MINIMAL_SPLITS, contents(mugs(10))))).containsExactly(10);
    }

    @Test
    void dealing_goes_on_with_the_next_kind_of_box_where_it_stopped() {
        Contents oneOfEachKind = contents(single("A"), single("B"), single("C"), single("D"), single("E"));

        assertThat(boxCounts(plan(AMAZON_OPTIMIZED, oneOfEachKind))).containsExactly(2, 1, 1, 1);
    }

    @Test
    void a_box_of_many_skus_goes_to_one_destination() {
        Contents mixed =
                contents(boxes(1, inches("18", "14", "12"), pounds("22.5"), held("A", 1), held("B", 1), held("C", 1)));

        assertThat(plans(mixed)).singleElement().satisfies(plan -> assertThat(plan.shipments())
                .containsExactly(new ShipmentPlan(TACOMA, List.of(new BoxShare(0, 1)))));
    }

    @Test
    void the_nearest_center_is_the_first_destination() {
        assertThat(plan(MINIMAL_SPLITS, contents(mugs(4))).shipments())
                .containsExactly(new ShipmentPlan(TACOMA, List.of(new BoxShare(0, 4))));
    }

    @Test
    void destinations_lie_far_apart() {
        assertThat(destinations(plan(PARTIAL_SPLITS, contents(mugs(4))))).containsExactly("BFI4", "JFK8");
        assertThat(destinations(plan(AMAZON_OPTIMIZED, contents(mugs(4)))))
                .containsExactly("BFI4", "JFK8", "DFW7", "ONT8");
    }

    @Test
    void under_minimal_splits_boxes_that_the_center_does_not_take_go_apart_to_the_nearest_that_does() {
        assertThat(plan(MINIMAL_SPLITS, contents(mugs(4), surfboards(3))).shipments())
                .containsExactly(
                        new ShipmentPlan(TACOMA, List.of(new BoxShare(0, 4))),
                        new ShipmentPlan(ONTARIO, List.of(new BoxShare(1, 3))));
    }

    @Test
    void oversize_boxes_are_dealt_out_among_the_centers_that_take_them() {
        PlacementPlan plan = plan(AMAZON_OPTIMIZED, contents(surfboards(5)));

        assertThat(destinations(plan)).containsExactly("JFK8", "ONT8");
        assertThat(boxCounts(plan)).containsExactly(3, 2);
    }

    @Test
    void plans_that_come_to_the_same_are_offered_once() {
        assertThat(plans(contents(mugs(1)))).extracting(PlacementPlan::strategy).containsExactly(AMAZON_OPTIMIZED);
        assertThat(plans(contents(mugs(2))))
                .extracting(PlacementPlan::strategy)
                .containsExactly(AMAZON_OPTIMIZED, MINIMAL_SPLITS);
        assertThat(new EvenSpread().plan(contents(mugs(9)), SEATTLE, network(TACOMA)))
                .extracting(PlacementPlan::strategy)
                .containsExactly(AMAZON_OPTIMIZED);
    }

    @Test
    void every_box_that_no_center_takes_is_named() {
        Contents contents =
                contents(surfboards(1), mugs(1), boxes(1, inches("10", "9", "8"), pounds("51"), held("ANVIL", 1)));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new EvenSpread().plan(contents, SEATTLE, network(TACOMA)))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::field)
                        .containsExactly("boxes[0]", "boxes[2]"));
    }

    @Test
    void a_center_of_the_network_is_found_by_its_code() {
        assertThat(NETWORK.center("ONT8")).hasValue(ONTARIO);
        assertThat(NETWORK.center("ONT9")).isEmpty();
    }

    private static io.confirmshipping.domain.contents.BoxGroup single(String msku) {
        return boxes(1, inches("18", "14", "12"), pounds("22.5"), held(msku, 1));
    }

    private static List<PlacementPlan> plans(Contents contents) {
        return new EvenSpread().plan(contents, SEATTLE, NETWORK);
    }

    private static PlacementPlan plan(PlacementStrategy strategy, Contents contents) {
        return plans(contents).stream()
                .filter(plan -> plan.strategy() == strategy)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> destinations(PlacementPlan plan) {
        return plan.shipments().stream()
                .map(shipment -> shipment.center().code())
                .toList();
    }

    private static List<Integer> boxCounts(PlacementPlan plan) {
        return plan.shipments().stream()
                .map(shipment ->
                        shipment.boxes().stream().mapToInt(BoxShare::quantity).sum())
                .toList();
    }
}
