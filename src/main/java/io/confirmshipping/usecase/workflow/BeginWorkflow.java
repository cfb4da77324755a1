package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.placement.Allocations;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.workflow.Packing;
import io.confirmshipping.domain.workflow.PackingOptions;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowHeader;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.preferences.PreferencesReader;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Creates a workflow of items that are not packed yet. */
@Singleton
public class BeginWorkflow {

    /**
     * The items of a new workflow, their source, and the marketplace to sell them in.
     *
     * @param source from which boxes can come
     * @param items without boxes
     */
    public record Command(
            WorkflowId id,
            SellerId seller,
            WorkflowName name,
            Marketplace marketplace,
            Address source,
            Contents items) {}

    private final WorkflowWriter workflows;
    private final PreferencesReader preferences;

    public BeginWorkflow(WorkflowWriter workflows, PreferencesReader preferences) {
        this.workflows = workflows;
        this.preferences = preferences;
    }

    /** @throws CommandRefused concurrent-change */
    public Change<WorkflowWithContents> begin(Command command, Instant now) {
        return workflows.add(() -> begun(command, now));
    }

    /**
     * Returns a change that finds the workflow that was begun, and leaves it as it is.
     *
     * @throws CommandRefused workflow-not-found
     */
    public Change<Workflow> begun(WorkflowReference reference, Instant now) {
        return workflows.change(reference, workflow -> workflow, now);
    }

    private WorkflowWithContents begun(Command command, Instant now) {
        PlacementStrategy preference = preferences.of(command.seller()).placement();
        WorkflowHeader header = new WorkflowHeader(
                command.id(),
                command.seller(),
                command.name(),
                command.marketplace().id(),
                command.source(),
                now,
                now,
                1,
                PackingOptions.NONE);
        Packing begun = Packing.begin(
                header, preference, command.marketplace().rates().inForceAt(now).currency());
        return new WorkflowWithContents(begun, command.items(), Allocations.NONE);
    }
}
