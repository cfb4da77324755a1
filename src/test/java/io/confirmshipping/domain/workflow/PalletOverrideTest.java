package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.centimeters;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleNetwork.NETWORK;
import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.SampleShipping.OWN_PALLETS;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.confirmed;
import static io.confirmshipping.domain.workflow.Workflows.firstShipment;
import static io.confirmshipping.domain.workflow.Workflows.pallet;
import static io.confirmshipping.domain.workflow.Workflows.palletsOf;
import static io.confirmshipping.domain.workflow.Workflows.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.explanation.BoxCode;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.ledger.LedgerEntry;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.Stackability;
import io.confirmshipping.domain.placement.PlacementStrategy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The seller's pallets in the place of the estimate (rules.md#rule-16); every shipment has 10 boxes of 225 lb together. */
class PalletOverrideTest {
    private static final Instant LATER = CONFIRMED_AT.plus(Duration.ofMinutes(30));
    private static final Instant AFTER_THE_WINDOW = CONFIRMED_AT.plus(Duration.ofHours(1));

    @Test
    void before_confirmation_the_charges_that_were_chosen_follow() {
        AwaitingConfirmation before = chosen(PALLETS);
        AwaitingConfirmation after = override(before, pallet(3, "72", "500"));

        assertThat(total(after)).isGreaterThan(total(before));
        assertThat(after.choice()).isEqualTo(before.choice());
        assertThat(after.offer().shipment(firstShipment(after)).pallets().count())
                .isEqualTo(3);
        assertThat(after.offer().shipment(firstShipment(after)).pallets().isSellers())
                .isTrue();
    }

    @Test
    void the_same_pallets_again_change_nothing() {
        AwaitingConfirmation once = override(awaiting(), pallet(2, "60", "400"));
        assertThat(override(once, pallet(2, "60", "400"))).isSameAs(once);

        Confirmed confirmed = override(confirmed(PALLETS), LATER, pallet(2, "60", "400"));
        assertThat(override(confirmed, LATER, pallet(2, "60", "400"))).isSameAs(confirmed);
    }

    @Test
    void parcels_cost_the_same_with_any_pallets() {
        AwaitingConfirmation before = chosen(PARCELS);
        assertThat(total(override(before, pallet(3, "72", "500")))).isEqualTo(total(before));
    }

    @Test
    void a_pallet_may_be_72_inches_high_and_weigh_1500_pounds() {
        override(awaiting(), pallet(1, "72", "1500"));
        assertThat(wrong(pallet(1, "72.01", "1500.01")))
                .containsExactly("pallets[0].dimensions.height", "pallets[0].weight");
    }

    @Test
    void a_pallet_is_higher_than_the_pallet_itself() {
        assertThat(wrong(pallet(1, "60", "500"), pallet(1, "6", "500")))
                .containsExactly("pallets[1].dimensions.height");
        override(awaiting(), pallet(1, "60", "500"), pallet(1, "18", "500"));
    }

    /** At most 8 of 10 boxes of 18 x 14 x 12 in lie in one layer of 48 x 40 in; the others have to stand upright, 18 in high. */
    @Test
    void the_boxes_have_room_on_the_pallets_above_the_6_inches_of_the_pallets_themselves() {
        override(awaiting(), pallet(1, "24", "500"));
        assertThat(wrong(pallet(1, "23.99", "500"))).containsExactly("pallets");
        override(awaiting(), pallet(2, "18", "500"));
        assertThat(wrong(pallet(2, "17.99", "500"))).containsExactly("pallets[0].dimensions", "pallets");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> override(awaiting(), pallet(1, "23.99", "500")))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .containsExactly(new FieldError(
                                Position.of(CommandPart.PALLETS),
                                FieldCode.ROOM_FOR_FEWER_BOXES.of(BoxCode.SOME_BOXES.of(8, 10), new BigDecimal("6")))));
    }

    @Test
    void the_footprint_is_that_of_the_pallets_in_whatever_unit_it_is_said() {
        override(awaiting(), ofSize(1, centimeters("121.92", "101.60", "60.96")));
        assertThat(wrong(ofSize(1, centimeters("121.92", "101.60", "60.95")))).containsExactly("pallets");
        override(awaiting(), ofSize(1, inches("48", "18", "48")));
        assertThat(wrong(ofSize(1, inches("39.99", "18", "48")))).containsExactly("pallets");
        assertThat(wrong(ofSize(2, inches("1", "1", "7")))).containsExactly("pallets[0].dimensions", "pallets");
    }

    @Test
    void once_boxes_are_gone_the_others_have_to_fit() {
        EditedWorkflow lamps = EditedWorkflow.confirmed(
                NETWORK.fees(),
                PlacementStrategy.MINIMAL_SPLITS,
                contents(boxes(120, inches("18", "14", "12"), pounds("22.5"), held("LAMP", 1))),
                PALLETS);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> lamps.override(0, pallet(3, "72", "921.66")))
                .withMessageContaining("weigh 2764.98 lb together, less than the 2700.00 lb of their boxes");
        lamps.edit(0, "LAMP", -6).override(0, pallet(3, "72", "921.66"));
    }

    @Test
    void pallets_weigh_as_much_as_boxes_and_wood_and_are_no_more_than_the_boxes() {
        override(awaiting(), pallet(1, "60", "275"));
        assertThat(wrong(pallet(1, "60", "274.99"))).containsExactly("pallets");
        override(awaiting(), pallet(10, "60", "100"));
        assertThat(wrong(pallet(11, "60", "100"))).containsExactly("pallets");
    }

    @Test
    void an_unknown_shipment_is_refused() {
        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() ->
                        awaiting().override(palletsOf(awaiting(), ShipmentId.random(), pallet(1, "60", "400")), LATER))
                .withMessageStartingWith("shipment-not-found");
    }

    @Test
    void after_confirmation_the_ledger_gets_the_difference_and_several_add_up() {
        Confirmed confirmed = confirmed(PALLETS);
        Confirmed dearer = override(confirmed, LATER, pallet(3, "72", "500"));
        Confirmed cheaper = override(dearer, LATER.plusSeconds(1), pallet(1, "48", "300"));

        assertThat(added(confirmed, dearer).type()).isEqualTo(LedgerEntry.Type.CHARGE);
        assertThat(added(dearer, cheaper).type()).isEqualTo(LedgerEntry.Type.REFUND);
        assertThat(added(confirmed, dearer).target()).isEqualTo(ChargeTarget.SHIPPING);
        assertThat(added(confirmed, dearer).shipment()).contains(firstShipment(confirmed));
        assertThat(added(confirmed, dearer).reason().toString())
                .startsWith("the seller changed the pallets; from %s to %s: 3 x 50.00 per pallet + "
                        .formatted(shipping(confirmed), shipping(dearer)));
        assertThat(cheaper.ledger().entries())
                .startsWith(dearer.ledger().entries().toArray(LedgerEntry[]::new));
        assertThat(cheaper.ledger().owed()).isEqualTo(cheaper.charges().total());
        assertThat(cheaper.confirmation()).as("accepted, and voidable until").isEqualTo(confirmed.confirmation());
    }

    @Test
    void with_an_own_carrier_nothing_is_charged() {
        Confirmed confirmed = confirmed(OWN_PALLETS);
        Confirmed after = override(confirmed, LATER, pallet(3, "72", "500"));
        assertThat(after.ledger()).isEqualTo(confirmed.ledger());
        assertThat(after.offer()).isNotEqualTo(confirmed.offer());
    }

    @Test
    void cancelling_in_time_refunds_what_other_pallets_cost_too_and_afterwards_keeps_it() {
        Confirmed dearer = override(confirmed(PALLETS), LATER, pallet(3, "72", "500"));
        Money shipping = dearer.ledger().owed(ChargeTarget.SHIPPING);

        assertThat(dearer.cancel(AFTER_THE_WINDOW.minusMillis(1)).cancellation().refunded())
                .isEqualTo(shipping);
        assertThat(dearer.cancel(AFTER_THE_WINDOW).cancellation().kept()).isEqualTo(shipping);
        assertThat(dearer.cancel(AFTER_THE_WINDOW).cancellation().refunded()).isEqualTo(dollars("0.00"));
    }

    @Test
    void pallets_named_after_the_window_do_not_open_it_again() {
        Confirmed late = override(confirmed(PALLETS), AFTER_THE_WINDOW, pallet(3, "72", "500"));
        assertThat(late.cancel(AFTER_THE_WINDOW).cancellation().refunded()).isEqualTo(dollars("0.00"));
    }

    private static BigDecimal shipping(Confirmed confirmed) {
        return confirmed.charges().shippingOf(firstShipment(confirmed)).getAmount();
    }

    private static PalletGroup ofSize(int quantity, Dimensions size) {
        return new PalletGroup(quantity, size, pounds("500"), Optional.empty(), Stackability.NON_STACKABLE);
    }

    private static Iterable<String> wrong(PalletGroup... pallets) {
        try {
            override(awaiting(), pallets);
            throw new AssertionError("accepted");
        } catch (InvalidInput invalid) {
            return invalid.errors().stream().map(FieldError::field).toList();
        }
    }

    private static LedgerEntry added(Confirmed before, Confirmed after) {
        assertThat(after.ledger().entries()).hasSize(before.ledger().entries().size() + 1);
        return after.ledger().entries().get(before.ledger().entries().size());
    }

    private static AwaitingConfirmation override(AwaitingConfirmation before, PalletGroup... pallets) {
        return before.override(palletsOf(before, firstShipment(before), pallets), OFFERED_AT);
    }

    private static Confirmed override(Confirmed before, Instant now, PalletGroup... pallets) {
        return before.override(palletsOf(before, firstShipment(before), pallets), now);
    }
}
