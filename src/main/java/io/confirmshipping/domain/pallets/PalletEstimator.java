package io.confirmshipping.domain.pallets;

import io.confirmshipping.domain.contents.Load;

/** Estimates the pallets that a load needs. The same load always gives the same estimate. */
public interface PalletEstimator {

    /** @param load with at least one box */
    PalletEstimate estimate(Load load, PalletRules rules);

    /** The same estimator for all loads of one answer: it takes no longer for them than for one, and equal ones are one. */
    default PalletEstimator forOneAnswer() {
        return this;
    }
}
