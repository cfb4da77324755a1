package io.confirmshipping.domain.pallets;

import io.confirmshipping.domain.contents.Load;

/** Estimates the pallets that a load needs. The same load always gives the same estimate. */
public interface PalletEstimator {

    /** @param load with at least one box */
    PalletEstimate estimate(Load load, PalletRules rules);
}
