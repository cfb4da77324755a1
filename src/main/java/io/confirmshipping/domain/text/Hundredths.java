package io.confirmshipping.domain.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds a measure to hundredths, away from the limit that it misses, so that it never reads as the limit. */
public final class Hundredths {
    private Hundredths() {}

    /** Returns a measure that is above its limit. */
    public static BigDecimal above(BigDecimal measure) {
        return rounded(measure, RoundingMode.CEILING);
    }

    /** Returns a measure that is below its limit. */
    public static BigDecimal below(BigDecimal measure) {
        return rounded(measure, RoundingMode.FLOOR);
    }

    private static BigDecimal rounded(BigDecimal measure, RoundingMode awayFromLimit) {
        BigDecimal plain = measure.setScale(2, awayFromLimit).stripTrailingZeros();
        return plain.setScale(Math.max(plain.scale(), 0));
    }
}
