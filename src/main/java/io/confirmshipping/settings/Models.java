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

/** Which planner, which packer and which quoting are in use. */
public class Models {

    /**
     * Some ten times what the largest loads of one answer take together: the same boxes must not lie otherwise because a
     * machine was busy. It leaves time to price and to write before a function has to end.
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
