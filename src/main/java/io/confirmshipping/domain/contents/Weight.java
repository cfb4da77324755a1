package io.confirmshipping.domain.contents;

import java.math.BigDecimal;

/** A weight in the unit in which it was given, above 0. */
public record Weight(BigDecimal value, WeightUnit unit) {

    public BigDecimal pounds() {
        return unit.toPounds(value);
    }

    public BigDecimal kilograms() {
        return unit.toKilograms(value);
    }
}
