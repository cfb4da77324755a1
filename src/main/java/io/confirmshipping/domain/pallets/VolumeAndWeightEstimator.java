package io.confirmshipping.domain.pallets;

import io.confirmshipping.domain.contents.Load;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** As many pallets as volume or weight asks for, whichever is more; boxes are taken to fill {@link #FILL} of the space. */
public final class VolumeAndWeightEstimator implements PalletEstimator {

    /** The share of the space that boxes fill when stacked by hand; a cautious guess, illustrative. */
    private static final BigDecimal FILL = new BigDecimal("0.80");

    @Override
    public PalletEstimate estimate(Load load, PalletRules rules) {
        BigDecimal pounds = load.pounds();
        BigDecimal stacked = load.cubicInches().divide(FILL, MathContext.DECIMAL64);
        int byVolume = quotient(stacked, rules.usableCubicInches());
        int byWeight = quotient(pounds, rules.usablePounds());
        BigDecimal count = BigDecimal.valueOf(Math.max(1, Math.max(byVolume, byWeight)));
        return new PalletEstimate(
                count.intValueExact(),
                pounds.add(rules.ownPounds().multiply(count)),
                stacked.add(rules.ownCubicInches().multiply(count)));
    }

    private static int quotient(BigDecimal whole, BigDecimal part) {
        return whole.divide(part, 0, RoundingMode.CEILING).intValueExact();
    }
}
