package io.confirmshipping.domain.charges;

import java.math.BigDecimal;

/**
 * The rate of placing one unit.
 *
 * @param perUnit zero or more, in the currency of the rate card
 * @param what the unit is and where it goes, for example {@code small standard, West}
 */
public record UnitRate(BigDecimal perUnit, String what) {

    @Override
    public String toString() {
        return "%s per unit (%s)".formatted(perUnit.toPlainString(), what);
    }
}
