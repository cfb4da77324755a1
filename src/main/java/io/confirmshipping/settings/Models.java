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

    /** Some ten times what the largest load takes; the same boxes must not lie otherwise because a machine was busy. */
    private static final Duration MOST_FOR_AN_ESTIMATE = Duration.ofSeconds(3);

    /** One load is laid out alone, to be looked at: there is more time to come to what was estimated. */
    private static final Duration MOST_FOR_A_LAYOUT = Duration.ofSeconds(10);

    @Produces
    @Singleton
    PalletModel layout() {
        return model(MOST_FOR_A_LAYOUT);
    }

    @Produces
    @Singleton
    Offering offering() {
        return new Offering(new DemandPlanner(), model(MOST_FOR_AN_ESTIMATE), new RateCardQuoting());
    }

    private static PalletModel model(Duration most) {
        return new PalletModel(new BlockBuildingPacker(new TimeLimit(most, System::nanoTime)));
    }
}
