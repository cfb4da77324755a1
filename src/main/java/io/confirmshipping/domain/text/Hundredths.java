package io.confirmshipping.domain.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes a measure in hundredths, rounded away from the limit that it misses, so that it never reads as the limit. */
public final class Hundredths {
    private Hundredths() {}

    /** Returns a measure that is above its limit. */
    public static String above(BigDecimal measure) {
        return rounded(measure, RoundingMode.CEILING);
    }

    /** Returns a measure that is below its limit. */
    public static String below(BigDecimal measure) {
        return rounded(measure, RoundingMode.FLOOR);
    }

    private static String rounded(BigDecimal measure, RoundingMode awayFromLimit) {
        return measure.setScale(2, awayFromLimit).stripTrailingZeros().toPlainString();
    }
}
