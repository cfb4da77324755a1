package io.confirmshipping.domain.pallets;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How many pallets a shipment needs.
 *
 * @param count 1 or more
 * @param pounds of boxes and pallets together
 * @param cubicInches that the loaded pallets take up
 */
public record PalletEstimate(int count, BigDecimal pounds, BigDecimal cubicInches) {

    private static final BigDecimal CUBIC_INCHES_PER_CUBIC_FOOT = BigDecimal.valueOf(1728);

    public BigDecimal poundsPerCubicFoot() {
        return pounds.multiply(CUBIC_INCHES_PER_CUBIC_FOOT).divide(cubicInches, MathContext.DECIMAL64);
    }
}
