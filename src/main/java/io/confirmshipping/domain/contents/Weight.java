package io.confirmshipping.domain.contents;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A weight in the unit in which it was given, above 0. */
public record Weight(BigDecimal value, WeightUnit unit) {

    /** The decimal places of a share. */
    private static final int DECIMALS = 12;

    /** The decimal places to which a weight is restored after units were taken out and put back. */
    private static final int RESTORED_DECIMALS = 6;

    private static final BigDecimal ROUNDING = new BigDecimal("1E-9");

    /** Returns whether it was computed as a share of another, because it has more decimal places than anyone gives. */
    public boolean isComputed() {
        return value.scale() > RESTORED_DECIMALS;
    }

    public BigDecimal pounds() {
        return unit.toPounds(value);
    }

    public BigDecimal kilograms() {
        return unit.toKilograms(value);
    }

    /**
     * Returns the weight of this many of equal units that together have this weight. Units that are taken out and put back
     * weigh exactly what they did.
     */
    Weight ofUnits(int units, int together) {
        if (units == together) {
            return this;
        }
        BigDecimal share = value.multiply(BigDecimal.valueOf(units))
                .divide(BigDecimal.valueOf(together), DECIMALS, RoundingMode.HALF_EVEN);
        BigDecimal restored = share.setScale(RESTORED_DECIMALS, RoundingMode.HALF_EVEN);
        boolean isRestored = share.subtract(restored).abs().compareTo(ROUNDING) < 0;
        BigDecimal plain = (isRestored ? restored : share).stripTrailingZeros();
        return new Weight(plain.setScale(Math.max(plain.scale(), 0)), unit);
    }
}
