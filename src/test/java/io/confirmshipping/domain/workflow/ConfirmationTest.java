package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.ShippingRequests.withOption;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.NAMING;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DAYS;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.confirm;
import static io.confirmshipping.domain.workflow.Workflows.option;
import static io.confirmshipping.domain.workflow.Workflows.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentCounts;
import io.confirmshipping.domain.shipment.ShipmentIdentity;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.shipment.ShipmentRevision;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipment.ShippingTerms;
import java.time.Duration;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Confirming accepts what the seller saw, and makes one shipment per destination (rules.md#rule-9 and rules.md#rule-10). */
class ConfirmationTest {
    private final AwaitingConfirmation chosen = chosen(PARCELS);

    @Test
    void it_keeps_what_was_chosen_and_accepted_and_when() {
        Confirmation confirmation = confirm(chosen, CONFIRMED_AT).confirmation();

        assertThat(confirmation.shipping()).isEqualTo(chosen.choice().orElseThrow());
        assertThat(confirmation.accepted())
                .isEqualTo(chosen.choice().orElseThrow().charges(chosen.offer()));
        assertThat(confirmation.accepted().total()).isEqualTo(total(chosen));
        assertThat(confirmation.confirmedAt()).isEqualTo(CONFIRMED_AT);
    }

    @Test
    void shipping_is_voidable_for_24_hours_as_small_parcels_and_for_one_on_pallets() {
        assertThat(confirm(chosen, CONFIRMED_AT).confirmation().voidableUntil())
                .hasValue(CONFIRMED_AT.plus(Duration.ofHours(24)));
        assertThat(confirm(chosen(PALLETS), CONFIRMED_AT).confirmation().voidableUntil())
                .hasValue(CONFIRMED_AT.plus(Duration.ofHours(1)));
        assertThat(confirm(chosen(OWN_PARCELS), CONFIRMED_AT).confirmation().voidableUntil())
                .isEmpty();
    }

    @Test
    void it_makes_one_shipment_per_destination() {
        PlacementOption option = chosen.offer().option(option(chosen));

        Confirmed confirmed = confirm(chosen, CONFIRMED_AT);

        assertThat(confirmed.shipments()).hasSize(4);
        assertThat(confirmed.shipments())
                .extracting(ConfirmedShipment::plannedAs)
                .containsExactlyElementsOf(
                        option.shipments().stream().map(PlannedShipment::id).toList());
        assertThat(confirmed.shipments())
                .extracting(ConfirmedShipment::warehouseId)
                .doesNotHaveDuplicates();
        assertThat(confirmed.shipments()).extracting(ConfirmedShipment::id).doesNotHaveDuplicates();
    }

    @Test
    void a_shipment_begins_with_all_that_is_known_of_it() {
        PlannedShipment planned =
                chosen.offer().option(option(chosen)).shipments().get(0);

        ConfirmedShipment first = confirm(chosen, CONFIRMED_AT).shipments().get(0);

        assertThat(first)
                .isEqualTo(new ConfirmedShipment(
                        new ShipmentIdentity(
                                first.id(),
                                planned.id(),
                                chosen.header().id(),
                                chosen.header().seller()),
                        new ShippingTerms(
                                "BFI4", PARCELS, chosen.choice().orElseThrow().carrier(), CONFIRMED_AT),
                        new ShipmentName("BFI4 at " + CONFIRMED_AT),
                        ShipmentStatus.WORKING,
                        new ShipmentCounts(10, 120, 0, 0),
                        new ShipmentRevision(CONFIRMED_AT, 1, 1)));
    }

    @Test
    void it_raises_the_version_by_one() {
        assertThat(confirm(chosen, CONFIRMED_AT).header())
                .isEqualTo(chosen.header().next(CONFIRMED_AT));
        assertThat(confirm(chosen, CONFIRMED_AT).header().version()).isEqualTo(3);
        assertThat(confirm(chosen, CONFIRMED_AT).offer()).isEqualTo(chosen.offer());
    }

    @Test
    void another_total_is_refused_with_the_one_that_was_accepted_and_the_new_one() {
        for (Money other : new Money[] {
            total(chosen).minus(dollars("0.01")),
            total(chosen).plus(dollars("0.01")),
            Money.of(CurrencyUnit.CAD, total(chosen).getAmount())
        }) {
            Refusal refusal = refused(
                    RefusalCode.CHARGES_CHANGED,
                    () -> chosen.confirm(option(chosen), other, SHIP_DAYS, NAMING, CONFIRMED_AT));

            assertThat(refusal.facts()).containsEntry("acceptedTotal", other).containsEntry("newTotal", total(chosen));
        }
    }

    @Test
    void an_option_that_is_not_offered_is_refused() {
        refused(
                RefusalCode.UNKNOWN_PLACEMENT_OPTION,
                () -> chosen.confirm(PlacementOptionId.random(), total(chosen), SHIP_DAYS, NAMING, CONFIRMED_AT));
    }

    @Test
    void an_option_not_offered_is_refused_as_such_though_no_shipping_is_chosen_either() {
        refused(RefusalCode.UNKNOWN_PLACEMENT_OPTION, () -> awaiting()
                .confirm(PlacementOptionId.random(), dollars("0.00"), SHIP_DAYS, NAMING, CONFIRMED_AT));
    }

    @Test
    void an_option_without_chosen_shipping_is_refused_with_the_one_that_has_it() {
        PlacementOptionId other = Workflows.option(chosen.offer(), PlacementStrategy.MINIMAL_SPLITS)
                .id();

        Refusal refusal = refused(
                RefusalCode.SHIPPING_NOT_CHOSEN,
                () -> chosen.confirm(other, total(chosen), SHIP_DAYS, NAMING, CONFIRMED_AT));

        assertThat(refusal.facts())
                .containsEntry("chosenPlacementOptionId", option(chosen).value());
    }

    @Test
    void before_shipping_is_chosen_it_is_refused() {
        AwaitingConfirmation awaiting = awaiting();

        refused(
                RefusalCode.SHIPPING_NOT_CHOSEN,
                () -> awaiting.confirm(
                        awaiting.offer().defaultOption().id(), dollars("0.00"), SHIP_DAYS, NAMING, CONFIRMED_AT));
    }

    @Test
    void confirming_twice_makes_one_confirmation() {
        Confirmed confirmed = confirm(chosen, CONFIRMED_AT);

        assertThat(confirmed.confirm(
                        option(chosen), total(chosen), SHIP_DAYS, NAMING, CONFIRMED_AT.plus(Duration.ofDays(9))))
                .isSameAs(confirmed);
    }

    @Test
    void confirming_something_else_afterwards_is_refused() {
        Confirmed confirmed = confirm(chosen, CONFIRMED_AT);
        PlacementOptionId other = chosen.offer().options().get(2).id();

        refused(
                RefusalCode.ALREADY_CONFIRMED,
                () -> confirmed.confirm(other, total(chosen), SHIP_DAYS, NAMING, CONFIRMED_AT));
        refused(
                RefusalCode.ALREADY_CONFIRMED,
                () -> confirmed.confirm(
                        option(chosen), total(chosen).plus(dollars("0.01")), SHIP_DAYS, NAMING, CONFIRMED_AT));
    }

    @Test
    void the_charges_are_those_of_the_chosen_option_and_method() {
        PlacementOption together = Workflows.option(awaiting().offer(), PlacementStrategy.MINIMAL_SPLITS);
        AwaitingConfirmation own = awaiting();
        own = own.choose(
                withOption(
                        Workflows.option(own.offer(), PlacementStrategy.MINIMAL_SPLITS)
                                .id(),
                        OWN_PARCELS),
                CONFIRMED_AT);

        assertThat(total(own))
                .as("480 units prepared, labeled and placed together")
                .isEqualTo(dollars("528.00"))
                .isEqualTo(together.quote(OWN_PARCELS).charges().total());
    }
}
