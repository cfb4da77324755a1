package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.client.NewSeller;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cancelling through the API always succeeds; what it refunds depends on the time, to the millisecond. */
class RefundOverHttpTest extends NewSeller {

    private static final Instant CONFIRMED = Instant.parse("2026-11-22T10:05:00Z");

    @ParameterizedTest
    @CsvSource({
        "GROUND_SMALL_PARCEL, PT0S",
        "GROUND_SMALL_PARCEL, PT23H59M59.999S",
        "FREIGHT_LTL, PT0S",
        "FREIGHT_LTL, PT59M59.999S"
    })
    void partnered_shipping_is_refunded_in_full_within_the_void_window(String mode, Duration later) {
        Cancelled cancelled = cancelled(mode, "AMAZON_PARTNERED_CARRIER", later);
        assertThat(cancelled.amount("refunded")).isPositive().isEqualTo(cancelled.shipping());
        assertThat(cancelled.amount("kept")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "GROUND_SMALL_PARCEL, PT24H",
        "GROUND_SMALL_PARCEL, P40D",
        "FREIGHT_LTL, PT1H",
        "FREIGHT_LTL, PT23H59M59.999S"
    })
    void partnered_shipping_is_kept_from_the_end_of_the_void_window_on(String mode, Duration later) {
        Cancelled cancelled = cancelled(mode, "AMAZON_PARTNERED_CARRIER", later);
        assertThat(cancelled.amount("refunded")).isZero();
        assertThat(cancelled.amount("kept")).isPositive().isEqualTo(cancelled.shipping());
    }

    @ParameterizedTest
    @CsvSource({"GROUND_SMALL_PARCEL, PT0S", "GROUND_SMALL_PARCEL, P40D", "FREIGHT_LTL, PT0S", "FREIGHT_LTL, P40D"})
    void an_own_carrier_costs_nothing_whenever_it_is_cancelled(String mode, Duration later) {
        Cancelled cancelled = cancelled(mode, "USE_YOUR_OWN_CARRIER", later);
        assertThat(cancelled.amount("refunded")).isZero();
        assertThat(cancelled.amount("kept")).isZero();
        assertThat(cancelled.workflow().at("/confirmation").has("voidableUntil"))
                .isFalse();
    }

    @Test
    void cancelling_again_answers_the_same_even_after_the_void_window() {
        clock.set(CONFIRMED);
        String workflow = seller.confirmed("FREIGHT_LTL", "AMAZON_PARTNERED_CARRIER");
        JsonNode first = seller.cancel(workflow).body();
        clock.advance(Duration.ofDays(2));
        assertThat(seller.cancel(workflow).body()).isEqualTo(first);
    }

    @Test
    void an_unconfirmed_workflow_is_cancelled_and_owes_nothing() {
        clock.set(CONFIRMED);
        Cancelled cancelled = new Cancelled(seller.cancel(seller.plan()).body(), BigDecimal.ZERO);
        assertThat(cancelled.workflow().at("/status").textValue()).isEqualTo("CANCELLED");
        assertThat(cancelled.amount("refunded")).isZero();
        assertThat(cancelled.amount("kept")).isZero();
    }

    @Test
    void an_expired_workflow_is_cancelled_and_owes_nothing() {
        clock.set(CONFIRMED);
        String workflow = seller.plan();
        clock.advance(Duration.ofHours(25));
        assertThat(seller.cancel(workflow).text("/status")).isEqualTo("CANCELLED");
    }

    private Cancelled cancelled(String mode, String solution, Duration later) {
        clock.set(CONFIRMED);
        String workflow = seller.confirmed(mode, solution);
        JsonNode shipping = seller.review(workflow).body().at("/charges/shipping/amount");
        clock.advance(later);
        var answer = seller.cancel(workflow);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/shipments").findValuesAsText("status")).containsOnly("CANCELLED");
        return new Cancelled(answer.body(), shipping.decimalValue());
    }

    /** @param shipping what it had cost */
    private record Cancelled(JsonNode workflow, BigDecimal shipping) {

        BigDecimal amount(String part) {
            return workflow.at("/cancellation/" + part + "/amount").decimalValue();
        }
    }
}
