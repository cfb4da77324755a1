package io.confirmshipping.domain.pallets;

import io.confirmshipping.domain.contents.Load;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Packs nothing: as many pallets as four fifths of the volume or the weight ask for. For tests that plan thousands of times. */
public final class QuickEstimator implements PalletEstimator {

    private static final BigDecimal FILL = new BigDecimal("0.80");

    @Override
    public PalletEstimate estimate(Load load, PalletRules rules) {
        BigDecimal stacked = load.cubicInches().divide(FILL, MathContext.DECIMAL64);
        int byVolume = quotient(stacked, rules.usableCubicInches());
        int byWeight = quotient(load.pounds(), rules.usablePounds());
        BigDecimal count = BigDecimal.valueOf(Math.max(1, Math.max(byVolume, byWeight)));
        return Estimates.of(
                count.intValueExact(),
                load.pounds().add(rules.ownPounds().multiply(count)),
                stacked.add(ownCubicInches(rules).multiply(count)));
    }

    private static BigDecimal ownCubicInches(PalletRules rules) {
        return rules.lengthInches().multiply(rules.widthInches()).multiply(rules.ownHeightInches());
    }

    private static int quotient(BigDecimal whole, BigDecimal part) {
        return whole.divide(part, 0, RoundingMode.CEILING).intValueExact();
    }
}
