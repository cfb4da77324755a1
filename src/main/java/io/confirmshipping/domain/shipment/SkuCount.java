package io.confirmshipping.domain.shipment;

/**
 * The units of one SKU in a shipment. Source: rules.md#rule-17.
 *
 * @param confirmed units at confirmation; 0 for an unexpected SKU
 * @param expected units now; 0 once the shipment is cancelled
 * @param received units so far
 */
public record SkuCount(String msku, int confirmed, int expected, long received) {

    /** Returns received minus expected units: below zero if units are missing. */
    public long difference() {
        return received - expected;
    }
}
