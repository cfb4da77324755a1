package io.confirmshipping.domain.shipping;

/** The quantities that a SKU may have in a confirmed shipment. Source: rules.md#rule-11. */
public record QuantityRange(int least, int most) {

    public boolean contains(int quantity) {
        return least <= quantity && quantity <= most;
    }

    /** Returns the units that can still be added. */
    public int leftUp(int current) {
        return most - current;
    }

    /** Returns the units that can still be removed. */
    public int leftDown(int current) {
        return current - least;
    }
}
