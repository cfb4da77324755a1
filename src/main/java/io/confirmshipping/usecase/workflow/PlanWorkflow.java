package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.marketplace.PlannedOffer;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.WorkflowHeader;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.preferences.PreferencesReader;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Creates a workflow from the contents of boxes, and offers placement options. */
@Singleton
public class PlanWorkflow {

    /**
     * The contents of a new workflow, their source, and the marketplace to sell them in.
     *
     * @param preference the placement strategy of this workflow; the seller's own preference if empty
     * @param shipDate the day by which centers are judged; today if empty
     */
    public record Command(
            SellerId seller,
            WorkflowName name,
            Marketplace marketplace,
            Optional<PlacementStrategy> preference,
            Address source,
            Contents contents,
            Optional<LocalDate> shipDate) {}

    private final WorkflowWriter workflows;
    private final PreferencesReader preferences;
    private final Offering offering;

    public PlanWorkflow(WorkflowWriter workflows, PreferencesReader preferences, Offering offering) {
        this.workflows = workflows;
        this.preferences = preferences;
        this.offering = offering;
    }

    /**
     * @throws InvalidInput if boxes cannot come from this source, or no center takes them
     * @throws CommandRefused concurrent-change, ship-date-out-of-range, no-center-open
     */
    public Change<WorkflowWithContents> plan(Command command, Instant now) {
        return workflows.add(() -> planned(command, now));
    }

    private WorkflowWithContents planned(Command command, Instant now) {
        PlacementStrategy preference = command.preference()
                .orElseGet(() -> preferences.of(command.seller()).placement());
        PlannedOffer made = offering.offer(
                command.contents(), command.source(), preference, command.marketplace(), command.shipDate(), now);
        WorkflowHeader header = new WorkflowHeader(
                WorkflowId.random(),
                command.seller(),
                command.name(),
                command.marketplace().id(),
                command.source(),
                now,
                now,
                1);
        return WorkflowWithContents.of(AwaitingConfirmation.begin(header, made.offer()), made);
    }
}
