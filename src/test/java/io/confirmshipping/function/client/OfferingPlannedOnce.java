package io.confirmshipping.function.client;

import io.confirmshipping.domain.charges.RateCardQuoting;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.pallets.layout.PalletModel;
import io.confirmshipping.domain.placement.planning.DemandPlanner;
import io.confirmshipping.fixture.PlannedOnce;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives the functions in tests {@link PlannedOnce} in place of the models alone. */
@Alternative
@Singleton
class OfferingPlannedOnce {

    @Produces
    @Singleton
    Offering offering(PalletModel pallets) {
        return PlannedOnce.of(new Offering(new DemandPlanner(), pallets, new RateCardQuoting()));
    }
}
