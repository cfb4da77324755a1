package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.usecase.Change;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Renames a workflow, for its seller. */
@Singleton
public class RenameWorkflow {

    private final WorkflowWriter workflows;

    public RenameWorkflow(WorkflowWriter workflows) {
        this.workflows = workflows;
    }

    /** @throws CommandRefused with any code of {@link Workflow#rename} or {@link WorkflowWriter#change} */
    public Change<Workflow> rename(WorkflowReference reference, WorkflowName name, Instant now) {
        return workflows.change(reference, workflow -> workflow.rename(name, now), now);
    }
}
