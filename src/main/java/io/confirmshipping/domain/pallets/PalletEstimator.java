package io.confirmshipping.domain.pallets;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Load;
import java.util.List;

/** Estimates the pallets that a load needs. The same load always gives the same estimate. */
public interface PalletEstimator {

    /** @param load with at least one box */
    PalletEstimate estimate(Load load, PalletRules rules);

    /**
     * Returns the seller's pallets as an estimate, with a warning if no way was found to pack the load on them.
     *
     * @param pallets at least one group
     * @throws InvalidInput naming everything that is wrong with the pallets, and what rules out that they hold the load
     */
    PalletEstimate bySeller(List<PalletGroup> pallets, Load load, PalletRules rules);

    /** Returns an estimator for all loads of one answer: equal loads are estimated once. */
    default PalletEstimator forOneAnswer() {
        return this;
    }
}
