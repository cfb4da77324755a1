package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.marketplace.PlannedOffer;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.shipping.ShipDateWindow;
import io.confirmshipping.domain.workflow.Action;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.time.Instant;
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

    /** @throws CommandRefused with any code of {@link Workflow#plan} or {@link WorkflowWriter#change} */
    public Change<WorkflowWithContents> sameContents(WorkflowReference reference, Instant now) {
        return plan(reference, contents -> contents, now);
    }

    /** @throws CommandRefused with any code of {@link Workflow#plan} or {@link WorkflowWriter#change} */
    public Change<WorkflowWithContents> newContents(WorkflowReference reference, Contents contents, Instant now) {
        return plan(reference, replaced -> contents, now);
    }

    private Change<WorkflowWithContents> plan(
            WorkflowReference reference, UnaryOperator<Contents> contentsToPlan, Instant now) {
        return workflows.changeWithContents(
                reference,
                current -> {
                    Workflow workflow = current.workflow();
                    ShipDateWindow shipDates =
                            marketplaces.of(workflow.header()).shipping().shipDates();
                    if (!workflow.summary().actions(shipDates, now).contains(Action.PLACEMENTS)) {
                        throw workflow.refusal();
                    }
                    Contents contents = contentsToPlan.apply(current.contents());
                    PlannedOffer made = offering.offer(
                            contents,
                            workflow.header().source(),
                            workflow.offer().preference(),
                            marketplaces.get(workflow.header().marketplace()),
                            now);
                    Offer fresh = made.offer().comparedTo(workflow.offer());
                    return new WorkflowWithContents(workflow.plan(fresh, now), contents, made.allocations());
                },
                now);
    }
}
