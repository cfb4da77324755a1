package io.confirmshipping.domain.shipment;

/**
 * How much of one SKU is in a shipment. Source: rules.md#rule-17.
 *
 * @param confirmed units at confirmation; 0 for a SKU that nobody expected
 * @param expected units now
 * @param received units so far
 */
public record SkuCount(String msku, int confirmed, int expected, long received) {

    /** Below zero if units are missing, above if there are more than expected. */
    public long difference() {
        return received - expected;
    }
}
