package io.confirmshipping.function.receive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A confirmed workflow shows what a cancellation now would refund and keep, and why (rules.md#rule-12). */
class CancellationPreviewTest extends JustConfirmed {

    @Test
    void everything_is_refunded_as_long_as_the_seller_has_the_boxes() {
        clock.set(NOW.plus(Duration.ofHours(24).minusMillis(1)));

        JsonNode preview = preview();

        assertThat(amount(preview, "refunded")).isPositive().isEqualTo(shipping());
        assertThat(amount(preview, "kept")).isZero();
        assertThat(preview.has("keptBecause")).isFalse();
        assertDone(preview);
    }

    @Test
    void the_shipping_of_a_shipment_that_the_carrier_has_taken_is_kept() {
        report("SHIPPED");

        JsonNode preview = preview();

        assertThat(amount(preview, "refunded")).isPositive();
        assertThat(amount(preview, "kept")).isPositive();
        assertThat(amount(preview, "refunded").add(amount(preview, "kept"))).isEqualTo(shipping());
        assertThat(preview.get("keptBecause")).hasSize(1);
        JsonNode because = preview.at("/keptBecause/0");
        assertThat(because.get("shipmentId"))
                .isEqualTo(seller.review(workflow).body().at("/shipments/0/shipmentId"));
        assertThat(because.get("value")).isEqualTo(preview.get("kept"));
        assertThat(because.get("reason").textValue())
                .isEqualTo("UPS has taken shipment %s, so its shipping is not refunded".formatted(shipment));
        assertDone(preview);
        assertThat(ledger().findValuesAsText("type")).containsOnlyOnce("KEPT");
    }

    @Test
    void from_the_end_of_the_void_window_on_everything_is_kept() {
        clock.set(NOW.plus(Duration.ofHours(24)));

        JsonNode preview = preview();

        assertThat(amount(preview, "refunded")).isZero();
        assertThat(amount(preview, "kept")).isEqualTo(shipping());
        assertThat(preview.get("keptBecause").findValuesAsText("reason"))
                .isNotEmpty()
                .containsOnly("the void window ended at 2026-11-23T10:05:00Z, so shipping is not refunded");
        assertDone(preview);
    }

    @Test
    void there_is_none_before_confirmation_nor_once_it_can_no_longer_be_cancelled() {
        assertThat(seller.review(seller.plan()).body().has("cancellationPreview"))
                .isFalse();
        report("CLOSED");
        assertThat(seller.review(workflow).body().has("cancellationPreview")).isFalse();
    }

    private void report(String type) {
        queue.take(Report.of(shipment, "1", type, clock.instant()));
    }

    /** Cancels, and checks that what was announced is done. */
    private void assertDone(JsonNode preview) {
        JsonNode done = seller.cancel(workflow).body();
        assertThat(done.at("/cancellation/refunded")).isEqualTo(preview.get("refunded"));
        assertThat(done.at("/cancellation/kept")).isEqualTo(preview.get("kept"));
        assertThat(done.get("totalOwed")).isEqualTo(preview.get("kept"));
        assertThat(done.has("cancellationPreview")).isFalse();
    }

    private JsonNode ledger() {
        return seller.review(workflow).body().get("ledger");
    }

    private JsonNode preview() {
        return seller.review(workflow).body().get("cancellationPreview");
    }

    private BigDecimal shipping() {
        return seller.review(workflow).body().at("/charges/shipping/amount").decimalValue();
    }

    private static BigDecimal amount(JsonNode preview, String part) {
        return preview.at("/" + part + "/amount").decimalValue();
    }
}
