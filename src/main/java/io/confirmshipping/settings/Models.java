package io.confirmshipping.settings;

import io.confirmshipping.domain.charges.RateCardQuoting;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.pallets.layout.PalletModel;
import io.confirmshipping.domain.pallets.packing.PortfolioPacker;
import io.confirmshipping.domain.placement.planning.DemandPlanner;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Creates the planner, the packer and the quoting that are in use. */
public class Models {

    @Produces
    @Singleton
    PalletModel pallets() {
        return new PalletModel(new PortfolioPacker());
    }

    @Produces
    @Singleton
    Offering offering(PalletModel pallets) {
        return new Offering(new DemandPlanner(), pallets, new RateCardQuoting());
    }
}
