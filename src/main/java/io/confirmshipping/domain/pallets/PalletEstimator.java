package io.confirmshipping.domain.pallets;

import io.confirmshipping.domain.contents.Load;

/** Estimates the pallets that a load needs. The same load always gives the same estimate. */
public interface PalletEstimator {

    /** @param load with at least one box */
    PalletEstimate estimate(Load load, PalletRules rules);

    /** Returns an estimator for all loads of one answer: its time limit is for all of them, and equal loads are estimated once. */
    default PalletEstimator forOneAnswer() {
        return this;
    }
}
