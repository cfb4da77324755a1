package io.confirmshipping.domain.pallets.packing.problem;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The smallest step of a measure: a thousandth of an inch; and of a kilogram so little that kilograms and thousandths of a
 * pound are counted exactly. Packing counts in whole steps, so that every machine computes the same.
 */
public enum FixedPoint {
    INCH(3),
    KILOGRAM(11);

    /** Inches or kilograms beyond this are taken to be this: nothing so large or heavy is packed. */
    private static final BigDecimal MAX = BigDecimal.valueOf(1_000_000);

    private final int digits;

    FixedPoint(int digits) {
        this.digits = digits;
    }

    /**
     * Steps that hold this much, for what must fit.
     *
     * @param measure in inches or kilograms, 0 or more
     */
    public long up(BigDecimal measure) {
        return steps(measure, RoundingMode.CEILING);
    }

    /**
     * Steps within this much, for what there is room for.
     *
     * @param measure in inches or kilograms, 0 or more
     */
    public long down(BigDecimal measure) {
        return steps(measure, RoundingMode.FLOOR);
    }

    /** So many steps in inches or kilograms, exactly. */
    public BigDecimal measure(long steps) {
        return BigDecimal.valueOf(steps, digits);
    }

    private long steps(BigDecimal measure, RoundingMode mode) {
        return measure.min(MAX).setScale(digits, mode).unscaledValue().longValueExact();
    }
}
