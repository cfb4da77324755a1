package io.confirmshipping.settings;

import io.confirmshipping.domain.charges.RateCardQuoting;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.pallets.VolumeAndWeightEstimator;
import io.confirmshipping.domain.placement.EvenSpread;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which planner, which estimator and which quoting are in use. */
public class Models {

    @Produces
    @Singleton
    Offering offering() {
        return new Offering(new EvenSpread(), new VolumeAndWeightEstimator(), new RateCardQuoting());
    }
}
