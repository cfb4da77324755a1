package io.confirmshipping.domain.contents;

import java.math.BigDecimal;
import java.math.MathContext;

/** Units of weight. A pound is 0.45359237 kg exactly. */
public enum WeightUnit {
    LB("1"),
    KG("0.45359237");

    private final BigDecimal perPound;

    WeightUnit(String perPound) {
        this.perPound = new BigDecimal(perPound);
    }

    /** This many of the unit, in pounds. */
    public BigDecimal toPounds(BigDecimal value) {
        return value.divide(perPound, MathContext.DECIMAL64);
    }
}
