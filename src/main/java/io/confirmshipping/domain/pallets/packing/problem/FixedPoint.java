package io.confirmshipping.domain.pallets.packing.problem;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Fixed-point numbers: lengths in thousandths of an inch, weights in 10<sup>-11</sup> kilograms, which hold kilograms and
 * thousandths of a pound exactly. Packing computes with whole steps, so every machine gets the same result.
 */
public enum FixedPoint {
    INCH(3),
    KILOGRAM(11);

    /** Inches or kilograms above this are taken to be this: nothing so large or heavy is packed. */
    private static final BigDecimal MAX = BigDecimal.valueOf(1_000_000);

    private final int digits;

    FixedPoint(int digits) {
        this.digits = digits;
    }

    /**
     * Returns a measure in steps, rounded up: the size of a thing that must fit.
     *
     * @param measure in inches or kilograms, 0 or more
     */
    public long up(BigDecimal measure) {
        return steps(measure, RoundingMode.CEILING);
    }

    /**
     * Returns a measure in steps, rounded down: the room for things.
     *
     * @param measure in inches or kilograms, 0 or more
     */
    public long down(BigDecimal measure) {
        return steps(measure, RoundingMode.FLOOR);
    }

    /** Returns steps in inches or kilograms, exactly. */
    public BigDecimal measure(long steps) {
        return BigDecimal.valueOf(steps, digits);
    }

    private long steps(BigDecimal measure, RoundingMode mode) {
        return measure.min(MAX).setScale(digits, mode).unscaledValue().longValueExact();
    }
}
