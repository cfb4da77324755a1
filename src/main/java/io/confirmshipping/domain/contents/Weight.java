package io.confirmshipping.domain.contents;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A weight in the unit in which it was given, above 0. */
public record Weight(BigDecimal value, WeightUnit unit) {

    /** So many that taking units out and putting them back gives the same weight. */
    private static final int DECIMALS = 6;

    public BigDecimal pounds() {
        return unit.toPounds(value);
    }

    public BigDecimal kilograms() {
        return unit.toKilograms(value);
    }

    /** Returns the weight of this many of equal units that together have this weight, to a millionth. */
    Weight ofUnits(int units, int together) {
        if (units == together) {
            return this;
        }
        BigDecimal share = value.multiply(BigDecimal.valueOf(units))
                .divide(BigDecimal.valueOf(together), DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return new Weight(share.setScale(Math.max(share.scale(), 0)), unit);
    }
}
