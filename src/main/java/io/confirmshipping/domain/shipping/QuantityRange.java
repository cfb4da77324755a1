package io.confirmshipping.domain.shipping;

/** The quantities that a SKU may have in a confirmed shipment. Source: rules.md#rule-11. */
public record QuantityRange(int min, int max) {

    public boolean contains(int quantity) {
        return min <= quantity && quantity <= max;
    }

    /** Returns the units that can still be added. */
    public int leftUp(int current) {
        return max - current;
    }

    /** Returns the units that can still be removed. */
    public int leftDown(int current) {
        return current - min;
    }
}
