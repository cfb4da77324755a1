package io.confirmshipping.domain.pallets;

import io.confirmshipping.domain.contents.Load;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** As many pallets as volume or weight asks for, whichever is more; boxes are taken to fill {@link #FILL} of the space. */
public final class VolumeAndWeightEstimator implements PalletEstimator {

    /** The share of the space that boxes fill when stacked by hand; a cautious guess, illustrative. */
    private static final BigDecimal FILL = new BigDecimal("0.80");

    @Override
    public PalletEstimate estimate(Load load, PalletRules rules) {
        BigDecimal pounds = load.pounds();
        int byVolume = quotient(load.cubicInches(), rules.usableCubicInches().multiply(FILL));
        int byWeight = quotient(pounds, rules.usablePounds());
        int count = Math.max(1, Math.max(byVolume, byWeight));
        return new PalletEstimate(count, pounds.add(rules.ownPounds().multiply(BigDecimal.valueOf(count))));
    }

    private static int quotient(BigDecimal whole, BigDecimal part) {
        return whole.divide(part, 0, RoundingMode.CEILING).intValueExact();
    }
}
