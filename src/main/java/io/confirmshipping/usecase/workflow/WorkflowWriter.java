package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Change;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Adds and changes workflows. Committing a change throws {@link CommandRefused} workflow-not-found or concurrent-change. */
public interface WorkflowWriter {

    /**
     * Adds a new workflow.
     *
     * @param workflow called once, when the change is committed
     */
    Change<WorkflowWithContents> add(Supplier<WorkflowWithContents> workflow);

    /**
     * Reads the workflow as of now, lets the domain decide, and writes the decision with all its shipments. Writes nothing if
     * the decision is the state that was read. Asks for a new decision, about the newer state, if another writer changed the
     * workflow meanwhile.
     */
    <W extends Workflow> Change<W> change(WorkflowReference reference, Function<Workflow, W> decision, Instant now);

    /**
     * Does the same with the workflow's contents. Does not write contents and allocations that are still the same object.
     */
    Change<WorkflowWithContents> changeWithContents(
            WorkflowReference reference, UnaryOperator<WorkflowWithContents> decision, Instant now);
}
