package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Change;
import java.time.Instant;
import java.util.function.Function;

/** Where the state of workflows is kept: changes of one workflow, without its contents. */
public interface WorkflowChanges {

    /**
     * Reads the workflow as of now, lets the domain decide, and writes the decision with all its shipments, or nothing.
     * Writes nothing if the decision is the state that was read. The decision is asked again, about the newer state, if
     * somebody else changed the workflow meanwhile.
     *
     * @throws CommandRefused workflow-not-found, concurrent-change, or what the decision refuses
     */
    <W extends Workflow> Change<W> change(WorkflowReference reference, Function<Workflow, W> decision, Instant now);
}
