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
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Duration;
import java.time.Instant;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What cancelling gives back (rules.md#rule-12 and rules.md#rule-13). */
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
