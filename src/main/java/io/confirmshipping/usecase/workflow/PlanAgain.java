package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.marketplace.PlannedOffer;
import io.confirmshipping.domain.marketplace.UnitOffering;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.workflow.Action;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Offers fresh placement options, for the same contents or for new ones. */
@Singleton
public class PlanAgain {

    private final WorkflowWriter workflows;
    private final Marketplaces marketplaces;
    private final Offering offering;

    public PlanAgain(WorkflowWriter workflows, Marketplaces marketplaces, Offering offering) {
        this.workflows = workflows;
        this.marketplaces = marketplaces;
        this.offering = offering;
    }

    /**
     * @param shipDate the day by which centers are judged; today if empty
     * @throws CommandRefused ship-date-out-of-range, or with any code of {@link Workflow#plan} or {@link WorkflowWriter#change}
     */
    public Change<WorkflowWithContents> sameContents(
            WorkflowReference reference, Optional<LocalDate> shipDate, Instant now) {
        return plan(reference, Action.PLACEMENTS, contents -> contents, shipDate, now);
    }

    /**
     * @param shipDate the day by which centers are judged; today if empty
     * @throws CommandRefused ship-date-out-of-range, or with any code of {@link Workflow#plan} or {@link WorkflowWriter#change}
     */
    public Change<WorkflowWithContents> newContents(
            WorkflowReference reference, Contents contents, Optional<LocalDate> shipDate, Instant now) {
        return plan(reference, Action.CONTENTS, contents::knowing, shipDate, now);
    }

    private Change<WorkflowWithContents> plan(
            WorkflowReference reference,
            Action asked,
            UnaryOperator<Contents> contentsToPlan,
            Optional<LocalDate> shipDate,
            Instant now) {
        return workflows.changeWithContents(
                reference,
                current -> {
                    Workflow workflow = current.workflow();
                    ShipDays shipDays = marketplaces.of(workflow.header()).shipDays();
                    if (!workflow.summary().actions(shipDays, now).contains(asked)) {
                        throw workflow.refusal();
                    }
                    if (asked == Action.PLACEMENTS
                            && !workflow.header().packing().isAccepted()) {
                        return placedUnits(current, shipDate, now);
                    }
                    Contents contents = contentsToPlan.apply(current.contents());
                    PlannedOffer made = offering.offer(
                            contents,
                            workflow.header().source(),
                            workflow.offer().preference(),
                            marketplaces.get(workflow.header().marketplace()),
                            shipDate,
                            now);
                    Offer fresh = made.offer().comparedTo(workflow.offer());
                    return new WorkflowWithContents(workflow.plan(fresh, now), contents, made.allocations());
                },
                now);
    }

    /** Places units whose boxes are not known. Source: rules.md#rule-32. */
    private WorkflowWithContents placedUnits(WorkflowWithContents current, Optional<LocalDate> shipDate, Instant now) {
        Workflow workflow = current.workflow();
        UnitOffering.Planned made = new UnitOffering(offering)
                .offer(
                        current.contents().items(),
                        workflow.header().source(),
                        workflow.offer().preference(),
                        marketplaces.get(workflow.header().marketplace()),
                        shipDate,
                        now);
        Offer fresh = made.offer().comparedTo(workflow.offer());
        return new WorkflowWithContents(workflow.planAgain(fresh, now), made.loads(), made.allocations());
    }
}
