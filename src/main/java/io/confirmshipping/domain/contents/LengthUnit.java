package io.confirmshipping.domain.contents;

import java.math.BigDecimal;
import java.math.MathContext;

/** Units of length. An inch is 2.54 cm exactly. */
public enum LengthUnit {
    IN("1"),
    CM("2.54");

    private final BigDecimal perInch;

    LengthUnit(String perInch) {
        this.perInch = new BigDecimal(perInch);
    }

    /** Returns a length in this unit, in inches. */
    public BigDecimal toInches(BigDecimal value) {
        return this == IN ? value.round(MathContext.DECIMAL64) : value.divide(perInch, MathContext.DECIMAL64);
    }

    /** Returns a number of inches in this unit, exactly. */
    BigDecimal fromInches(BigDecimal inches) {
        return inches.multiply(perInch);
    }
}
