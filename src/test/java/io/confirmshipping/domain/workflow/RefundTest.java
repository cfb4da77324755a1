package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.SampleShipping.OWN_PALLETS;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.EXPIRES_AT;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.confirmed;
import static io.confirmshipping.domain.workflow.Workflows.expired;
import static io.confirmshipping.domain.workflow.Workflows.withLastShipment;
import static io.confirmshipping.domain.workflow.Workflows.withShipments;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.explanation.LedgerCode;
import io.confirmshipping.domain.ledger.LedgerEntry;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cancelling gives back what was paid, within the void window (rules.md#rule-12 and rules.md#rule-13). */
class RefundTest {
    private static final Money NOTHING = dollars("0.00");

    @Test
    void small_parcels_are_refunded_in_full_until_the_last_millisecond_of_24_hours() {
        refundsAll(PARCELS, Duration.ZERO);
        refundsAll(PARCELS, Duration.ofHours(24).minusMillis(1));
        refundsNothing(PARCELS, Duration.ofHours(24));
        refundsNothing(PARCELS, Duration.ofHours(24).plusMillis(1));
        refundsNothing(PARCELS, Duration.ofDays(365));
    }

    @Test
    void pallets_are_refunded_in_full_until_the_last_millisecond_of_one_hour() {
        refundsAll(PALLETS, Duration.ZERO);
        refundsAll(PALLETS, Duration.ofHours(1).minusMillis(1));
        refundsNothing(PALLETS, Duration.ofHours(1));
        refundsNothing(PALLETS, Duration.ofHours(1).plusMillis(1));
    }

    @Test
    void with_an_own_carrier_nothing_was_paid_and_nothing_is_kept_at_any_time() {
        for (ShippingMethod own : new ShippingMethod[] {OWN_PARCELS, OWN_PALLETS}) {
            for (Duration later : new Duration[] {Duration.ZERO, Duration.ofHours(24), Duration.ofDays(90)}) {
                Instant now = CONFIRMED_AT.plus(later);

                assertThat(confirmed(own).cancel(now).cancellation())
                        .isEqualTo(new Cancellation(now, NOTHING, NOTHING));
            }
        }
    }

    @Test
    void charges_due_on_receipt_are_neither_refunded_nor_kept() {
        Confirmed confirmed = confirmed(PARCELS);
        Cancellation cancellation = confirmed.cancel(CONFIRMED_AT).cancellation();

        assertThat(confirmed.confirmation().accepted().due(Due.ON_RECEIPT)).isEqualTo(dollars("384.00"));
        assertThat(cancellation.refunded().plus(cancellation.kept()))
                .isEqualTo(confirmed.confirmation().accepted().of(ChargeTarget.SHIPPING));
    }

    @Test
    void what_was_never_confirmed_owes_nothing() {
        assertThat(awaiting().cancel(OFFERED_AT).cancellation())
                .isEqualTo(new Cancellation(OFFERED_AT, NOTHING, NOTHING));
        assertThat(chosen(PARCELS).cancel(OFFERED_AT).cancellation())
                .isEqualTo(new Cancellation(OFFERED_AT, NOTHING, NOTHING));
        assertThat(expired().cancel(EXPIRES_AT).cancellation())
                .isEqualTo(new Cancellation(EXPIRES_AT, NOTHING, NOTHING));
    }

    @ParameterizedTest
    @EnumSource(
            value = ShipmentStatus.class,
            names = {"SHIPPED", "IN_TRANSIT", "DELIVERED", "CHECKED_IN"})
    void what_a_partnered_carrier_has_taken_is_kept_and_the_rest_is_refunded(ShipmentStatus taken) {
        Confirmed confirmed = withLastShipment(confirmed(PARCELS), taken);
        ConfirmedShipment last = last(confirmed);
        Money kept = confirmed.confirmation().accepted().shippingOf(last.plannedAs());
        Money refunded = shippingCharges(PARCELS).minus(kept);

        Cancelled cancelled = confirmed.cancel(CONFIRMED_AT);

        assertThat(kept.isPositive() && refunded.isPositive()).isTrue();
        assertThat(cancelled.cancellation()).isEqualTo(new Cancellation(CONFIRMED_AT, refunded, kept));
        assertThat(cancelled.ledger().owed()).isEqualTo(kept);
        assertThat(kept(cancelled))
                .containsExactly(new LedgerEntry(
                        CONFIRMED_AT,
                        LedgerEntry.Type.KEPT,
                        ChargeTarget.SHIPPING,
                        Optional.of(last.plannedAs()),
                        kept,
                        LedgerCode.CARRIER_HAS_SHIPMENT.of("UPS", last.id().value())));
    }

    @ParameterizedTest
    @EnumSource(
            value = ShipmentStatus.class,
            names = {"WORKING", "READY_TO_SHIP"})
    void what_no_carrier_has_taken_is_refunded_in_full(ShipmentStatus waiting) {
        Cancelled cancelled = withShipments(confirmed(PARCELS), waiting).cancel(CONFIRMED_AT);

        assertThat(cancelled.cancellation())
                .isEqualTo(new Cancellation(CONFIRMED_AT, shippingCharges(PARCELS), NOTHING));
        assertThat(kept(cancelled)).isEmpty();
    }

    @Test
    void nothing_is_refunded_once_the_carrier_has_taken_everything() {
        Cancelled cancelled =
                withShipments(confirmed(PALLETS), ShipmentStatus.SHIPPED).cancel(CONFIRMED_AT);

        assertThat(cancelled.cancellation())
                .isEqualTo(new Cancellation(CONFIRMED_AT, NOTHING, shippingCharges(PALLETS)));
        assertThat(kept(cancelled)).hasSameSizeAs(cancelled.shipments());
    }

    @Test
    void an_own_carrier_that_has_taken_everything_keeps_nothing_here() {
        Cancelled cancelled =
                withShipments(confirmed(OWN_PARCELS), ShipmentStatus.DELIVERED).cancel(CONFIRMED_AT);

        assertThat(cancelled.cancellation()).isEqualTo(new Cancellation(CONFIRMED_AT, NOTHING, NOTHING));
        assertThat(kept(cancelled)).isEmpty();
    }

    @Test
    void after_the_void_window_the_ledger_says_when_it_ended() {
        Cancelled cancelled = confirmed(PARCELS).cancel(CONFIRMED_AT.plus(Duration.ofHours(24)));

        assertThat(kept(cancelled))
                .hasSameSizeAs(cancelled.shipments())
                .extracting(LedgerEntry::reason)
                .containsOnly(LedgerCode.VOID_WINDOW_ENDED.of(Instant.parse("2026-11-23T19:00:00Z")));
        assertThat(cancelled.ledger().charges().total()).isEqualTo(shippingCharges(PARCELS));
    }

    @Test
    void what_a_cancellation_would_do_is_what_it_does_then() {
        Confirmed confirmed = withLastShipment(confirmed(PARCELS), ShipmentStatus.SHIPPED);

        assertThat(confirmed.cancelledNow(CONFIRMED_AT)).contains(confirmed.cancel(CONFIRMED_AT));
        assertThat(withLastShipment(confirmed, ShipmentStatus.RECEIVING).cancelledNow(CONFIRMED_AT))
                .isEmpty();
    }

    private static ConfirmedShipment last(Confirmed confirmed) {
        return confirmed.shipments().get(confirmed.shipments().size() - 1);
    }

    private static List<LedgerEntry> kept(Cancelled cancelled) {
        return cancelled.ledger().entries().stream()
                .filter(entry -> entry.type() == LedgerEntry.Type.KEPT)
                .toList();
    }

    private static void refundsAll(ShippingMethod method, Duration afterConfirmation) {
        Instant now = CONFIRMED_AT.plus(afterConfirmation);

        assertThat(confirmed(method).cancel(now).cancellation())
                .isEqualTo(new Cancellation(now, shippingCharges(method), NOTHING));
    }

    private static void refundsNothing(ShippingMethod method, Duration afterConfirmation) {
        Instant now = CONFIRMED_AT.plus(afterConfirmation);

        assertThat(confirmed(method).cancel(now).cancellation())
                .isEqualTo(new Cancellation(now, NOTHING, shippingCharges(method)));
    }

    private static Money shippingCharges(ShippingMethod method) {
        Money shipping = confirmed(method).confirmation().accepted().of(ChargeTarget.SHIPPING);
        assertThat(shipping.isPositive()).isTrue();
        return shipping;
    }
}
