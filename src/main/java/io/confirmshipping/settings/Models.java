package io.confirmshipping.settings;

import io.confirmshipping.domain.charges.RateCardQuoting;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.pallets.layout.PalletModel;
import io.confirmshipping.domain.pallets.packing.BlockBuildingPacker;
import io.confirmshipping.domain.pallets.packing.TimeLimit;
import io.confirmshipping.domain.placement.planning.DemandPlanner;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Creates the planner, the packer and the quoting that are in use. */
public class Models {

    /**
     * The most time to pack the loads of one answer: about ten times what the largest loads need, so that a busy machine
     * packs the same boxes in the same way. It leaves time to price and to write before the function's timeout.
     */
    private static final Duration MAX_FOR_PACKING = Duration.ofSeconds(10);

    @Produces
    @Singleton
    PalletModel pallets() {
        return new PalletModel(new BlockBuildingPacker(), new TimeLimit(MAX_FOR_PACKING, System::nanoTime));
    }

    @Produces
    @Singleton
    Offering offering(PalletModel pallets) {
        return new Offering(new DemandPlanner(), pallets, new RateCardQuoting());
    }
}
