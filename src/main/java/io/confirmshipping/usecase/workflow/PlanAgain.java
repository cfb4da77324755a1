package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.marketplace.PlannedOffer;
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
     * @throws CommandRefused no-center-open, ship-date-out-of-range, or with any code of {@link Workflow#plan} or {@link WorkflowWriter#change}
     */
    public Change<WorkflowWithContents> sameContents(
            WorkflowReference reference, Optional<LocalDate> shipDate, Instant now) {
        return plan(reference, Action.PLACEMENTS, contents -> contents, shipDate, now);
    }

    /**
     * @param shipDate the day by which centers are judged; today if empty
     * @throws CommandRefused no-center-open, ship-date-out-of-range, or with any code of {@link Workflow#plan} or {@link WorkflowWriter#change}
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
                    if (!workflow.summary().planning().contains(asked)) {
                        throw workflow.refusal();
                    }
                    FreshOffers offers = new FreshOffers(marketplaces, offering);
                    Address source = workflow.header().source();
                    if (asked == Action.PLACEMENTS
                            && !workflow.header().packing().isAccepted()) {
                        PlannedOffer units = offers.ofUnits(workflow, current.contents(), source, shipDate, now);
                        return WorkflowWithContents.of(workflow.planAgain(units.offer(), now), units);
                    }
                    PlannedOffer boxes =
                            offers.ofBoxes(workflow, contentsToPlan.apply(current.contents()), source, shipDate, now);
                    return WorkflowWithContents.of(workflow.plan(boxes.offer(), now), boxes);
                },
                now);
    }
}
