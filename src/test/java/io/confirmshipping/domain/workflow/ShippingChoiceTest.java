package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleContents.WAREHOUSE_IN_SEATTLE;
import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleMarketplace.MARKETPLACE;
import static io.confirmshipping.domain.SampleMarketplace.OFFERING;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.placement.PlacementStrategy.AMAZON_OPTIMIZED;
import static io.confirmshipping.domain.placement.PlacementStrategy.MINIMAL_SPLITS;
import static io.confirmshipping.domain.workflow.ShippingRequests.forShipments;
import static io.confirmshipping.domain.workflow.ShippingRequests.shippingBy;
import static io.confirmshipping.domain.workflow.ShippingRequests.withCarrier;
import static io.confirmshipping.domain.workflow.ShippingRequests.withOption;
import static io.confirmshipping.domain.workflow.ShippingRequests.withPerShipment;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DATE;
import static io.confirmshipping.domain.workflow.Workflows.TODAY;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.shipping.Carrier;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One method and one carrier for the whole workflow (rules.md#rule-5, rules.md#rule-6, rules.md#rule-7). */
class ShippingChoiceTest {
    private static final Instant NOW = OFFERED_AT.plusSeconds(60);

    private final AwaitingConfirmation awaiting = awaiting();

    @Test
    void where_only_the_method_is_named_the_default_option_and_carrier_are_taken() {
        assertThat(awaiting.choose(shippingBy(PARCELS), NOW).choice())
                .hasValue(new ShippingChoice(
                        awaiting.offer().defaultOption().id(), SHIP_DATE, PARCELS, new Carrier("UPSN", "UPS")));
    }

    @Test
    void an_option_and_a_carrier_can_be_named() {
        PlacementOptionId together =
                Workflows.option(awaiting.offer(), MINIMAL_SPLITS).id();

        assertThat(awaiting.choose(withOption(together, PARCELS), NOW).choice())
                .map(ShippingChoice::option)
                .hasValue(together);
        assertThat(awaiting.choose(withCarrier("FDEG", PARCELS), NOW).choice())
                .map(ShippingChoice::carrier)
                .hasValue(new Carrier("FDEG", "FedEx Ground"));
    }

    @Test
    void shipments_that_ask_for_the_same_method_are_one_choice() {
        assertThat(awaiting.choose(withPerShipment(awaiting, PARCELS, PARCELS, PARCELS), NOW)
                        .choice())
                .map(ShippingChoice::method)
                .hasValue(PARCELS);
    }

    @Test
    void shipments_that_ask_for_another_mode_or_another_solution_are_refused() {
        refused(
                RefusalCode.MIXED_SHIPPING_MODES,
                () -> awaiting.choose(withPerShipment(awaiting, PARCELS, PARCELS, PALLETS), NOW));
        refused(
                RefusalCode.MIXED_SHIPPING_MODES,
                () -> awaiting.choose(withPerShipment(awaiting, PARCELS, OWN_PARCELS, PARCELS), NOW));
        refused(
                RefusalCode.MIXED_SHIPPING_MODES,
                () -> awaiting.choose(withPerShipment(awaiting, PARCELS, PALLETS), NOW));
    }

    @Test
    void shipments_that_are_none_of_the_chosen_option_or_named_twice_are_named() {
        PlacementOption chosen = awaiting.offer().defaultOption();
        String first = chosen.shipments().get(0).id().value();
        String second = chosen.shipments().get(1).id().value();
        String other = Workflows.option(awaiting.offer(), MINIMAL_SPLITS)
                .shipments()
                .get(0)
                .id()
                .value();

        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> awaiting.choose(shipments(first, "sh-of-nobody", first, second, other), NOW));

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly("shipments[1].shipment", "shipments[2].shipment", "shipments[4].shipment");
        assertThat(refused.errors().get(0).message())
                .startsWith("must be a shipment of placement option " + chosen.id())
                .contains(first, second);
        assertThat(refused.errors().get(1).message()).contains("named before");
    }

    @Test
    void the_choice_is_for_all_shipments_however_many_are_named() {
        String second = awaiting.offer().defaultOption().shipments().get(1).id().value();
        assertThat(awaiting.choose(shipments(second), NOW).choice()).isPresent();
        assertThat(awaiting.choose(shipments(), NOW).choice()).isPresent();
    }

    private static ShippingRequest shipments(String... ids) {
        return forShipments(
                PARCELS,
                Stream.of(ids).map(id -> new ShipmentMethod(id, PARCELS)).toList());
    }

    @Test
    void a_carrier_that_does_not_offer_the_method_is_refused() {
        refused(RefusalCode.CARRIER_NOT_AVAILABLE, () -> awaiting.choose(withCarrier("FDEG", PALLETS), NOW));
    }

    @Test
    void an_option_that_is_not_offered_is_refused() {
        refused(
                RefusalCode.UNKNOWN_PLACEMENT_OPTION,
                () -> awaiting.choose(withOption(PlacementOptionId.random(), PARCELS), NOW));
    }

    @Test
    void a_ship_date_in_the_past_or_too_far_ahead_is_refused() {
        refused(
                RefusalCode.SHIP_DATE_OUT_OF_RANGE,
                () -> awaiting.choose(shippingBy(PARCELS, TODAY.minusDays(1)), NOW));
        refused(
                RefusalCode.SHIP_DATE_OUT_OF_RANGE,
                () -> awaiting.choose(shippingBy(PARCELS, TODAY.plusDays(91)), NOW));
        assertThat(awaiting.choose(shippingBy(PARCELS, TODAY), NOW).choice()).isPresent();
        assertThat(awaiting.choose(shippingBy(PARCELS, TODAY.plusDays(90)), NOW).choice())
                .isPresent();
    }

    @Test
    void a_method_that_cannot_take_the_boxes_is_refused_with_its_own_reason() {
        refused(RefusalCode.BOX_LIMIT_EXCEEDED, () -> offered(
                        contents(boxes(9, inches("20", "20", "20"), pounds("50.01"), held("ANVIL", 2))))
                .choose(shippingBy(PARCELS), NOW));
        refused(RefusalCode.CARRIER_NOT_AVAILABLE, () -> offered(contents(mugs(4)))
                .choose(shippingBy(PALLETS), NOW));
    }

    /** FedEx Ground takes 100 lb in these examples, UPS 150 lb (rules.md#rule-7). */
    @Test
    void a_carrier_that_does_not_take_a_box_is_refused_and_another_is_not() {
        AwaitingConfirmation anvils =
                offered(contents(boxes(9, inches("20", "20", "20"), pounds("100.01"), held("ANVIL", 1))));

        assertThat(refused(RefusalCode.BOX_LIMIT_EXCEEDED, () -> anvils.choose(withCarrier("FDEG", PARCELS), NOW))
                        .detail())
                .contains("Box kind 1 weighs 100.01 lb; FedEx Ground takes at most 100 lb.");
        assertThat(anvils.choose(withCarrier("UPSN", PARCELS), NOW).choice()).isPresent();
    }

    @Test
    void what_one_option_cannot_take_another_may() {
        AwaitingConfirmation offered = offered(contents(mugs(8)));
        PlacementOptionId spread =
                Workflows.option(offered.offer(), AMAZON_OPTIMIZED).id();
        PlacementOptionId together =
                Workflows.option(offered.offer(), MINIMAL_SPLITS).id();

        refused(RefusalCode.CARRIER_NOT_AVAILABLE, () -> offered.choose(withOption(spread, PALLETS), NOW));
        assertThat(offered.choose(withOption(together, PALLETS), NOW).choice()).isPresent();
    }

    @Test
    void a_choice_can_be_made_anew() {
        AwaitingConfirmation first = awaiting.choose(shippingBy(PARCELS), NOW);
        AwaitingConfirmation second = first.choose(shippingBy(OWN_PARCELS), NOW.plusSeconds(1));

        assertThat(second.choice()).map(ShippingChoice::method).hasValue(OWN_PARCELS);
        assertThat(second.header()).isEqualTo(first.header().next(NOW.plusSeconds(1)));
        assertThat(second.header().version()).isEqualTo(3);
    }

    @Test
    void the_same_choice_again_changes_nothing() {
        AwaitingConfirmation first = awaiting.choose(shippingBy(PARCELS), NOW);

        assertThat(first.choose(withCarrier("UPSN", PARCELS), NOW.plusSeconds(1)))
                .isSameAs(first);
    }

    @Test
    void a_refused_choice_leaves_the_one_before() {
        AwaitingConfirmation first = awaiting.choose(shippingBy(PARCELS), NOW);

        refused(RefusalCode.CARRIER_NOT_AVAILABLE, () -> first.choose(withCarrier("XXXX", PARCELS), NOW));
        assertThat(first.choice()).map(ShippingChoice::carrier).hasValue(new Carrier("UPSN", "UPS"));
    }

    private static AwaitingConfirmation offered(Contents contents) {
        return AwaitingConfirmation.begin(
                awaiting().header(),
                OFFERING.offer(
                                contents,
                                WAREHOUSE_IN_SEATTLE,
                                AMAZON_OPTIMIZED,
                                MARKETPLACE,
                                Optional.empty(),
                                OFFERED_AT)
                        .offer());
    }
}
