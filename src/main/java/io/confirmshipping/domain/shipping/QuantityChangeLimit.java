package io.confirmshipping.domain.shipping;

import java.util.Optional;

/**
 * How far the quantity of a SKU in a shipment may be from the confirmed one, up or down, however often it is edited. Source:
 * rules.md#rule-11.
 *
 * @param units always allowed
 * @param percent of the confirmed quantity, rounded down; allowed if it is more
 */
public record QuantityChangeLimit(int units, int percent) {

    private static final int WHOLE = 100;

    /** Returns the units up or down from this confirmed quantity. */
    public int of(int confirmed) {
        return Math.max(units, Math.toIntExact((long) confirmed * percent / WHOLE));
    }

    /** Returns the quantities around this confirmed one. */
    public QuantityRange around(int confirmed) {
        return new QuantityRange(Math.max(0, confirmed - of(confirmed)), confirmed + of(confirmed));
    }

    /**
     * Returns the quantity that a seller asks for, if that is beyond the limit.
     *
     * @param current units at the moment
     * @param asked units that the seller wants
     */
    public Optional<ExcessiveQuantity> excess(String msku, int confirmed, int current, int asked) {
        return around(confirmed).contains(asked)
                ? Optional.empty()
                : Optional.of(new ExcessiveQuantity(msku, confirmed, around(confirmed), current, asked));
    }
}
