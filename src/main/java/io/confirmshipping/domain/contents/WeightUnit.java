package io.confirmshipping.domain.contents;

import java.math.BigDecimal;
import java.math.MathContext;

/** Units of weight. A pound is 0.45359237 kg exactly. */
public enum WeightUnit {
    LB("1", "0.45359237"),
    KG("0.45359237", "1");

    private final BigDecimal perPound;
    private final BigDecimal kilograms;

    WeightUnit(String perPound, String kilograms) {
        this.perPound = new BigDecimal(perPound);
        this.kilograms = new BigDecimal(kilograms);
    }

    /** Returns a weight in this unit, in pounds. */
    public BigDecimal toPounds(BigDecimal value) {
        return this == LB ? value.round(MathContext.DECIMAL64) : value.divide(perPound, MathContext.DECIMAL64);
    }

    /** Returns a number of pounds in this unit, exactly. */
    BigDecimal fromPounds(BigDecimal pounds) {
        return pounds.multiply(perPound);
    }

    /** Returns a weight in this unit, in kilograms, exactly. */
    public BigDecimal toKilograms(BigDecimal value) {
        return value.multiply(kilograms);
    }
}
