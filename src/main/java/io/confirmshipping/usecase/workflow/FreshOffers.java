package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.marketplace.PlannedOffer;
import io.confirmshipping.domain.marketplace.UnitOffering;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Marketplaces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Plans for a workflow once more, and says how the destinations differ from those before. */
record FreshOffers(Marketplaces marketplaces, Offering offering) {

    /**
     * Plans for boxes.
     *
     * @param shipDate the day by which centers are judged; today if empty
     * @throws InvalidInput naming every box that cannot travel in any way, or that no open center takes
     * @throws CommandRefused ship-date-out-of-range, no-center-open
     */
    PlannedOffer ofBoxes(
            Workflow workflow, Contents contents, Address source, Optional<LocalDate> shipDate, Instant now) {
        return offering.offer(contents, source, workflow.offer().preference(), marketplace(workflow), shipDate, now)
                .comparedTo(workflow.offer());
    }

    /** Plans for units whose boxes are not known. Source: rules.md#rule-32. */
    PlannedOffer ofUnits(
            Workflow workflow, Contents contents, Address source, Optional<LocalDate> shipDate, Instant now) {
        return new UnitOffering(offering)
                .offer(contents.items(), source, workflow.offer().preference(), marketplace(workflow), shipDate, now)
                .comparedTo(workflow.offer());
    }

    private Marketplace marketplace(Workflow workflow) {
        return marketplaces.get(workflow.header().marketplace());
    }
}
