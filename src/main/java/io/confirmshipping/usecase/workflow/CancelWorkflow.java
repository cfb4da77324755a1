package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Change;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Cancels a workflow with all its shipments, and refunds the charges that are still voidable. */
@Singleton
public class CancelWorkflow {

    private final WorkflowWriter workflows;

    public CancelWorkflow(WorkflowWriter workflows) {
        this.workflows = workflows;
    }

    /** @throws CommandRefused with any code of {@link Workflow#cancel} or {@link WorkflowWriter#change} */
    public Change<Cancelled> cancel(WorkflowReference reference, Instant now) {
        return workflows.change(reference, workflow -> workflow.cancel(now), now);
    }
}
