package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Change;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Where the state of workflows is kept: changes of one workflow that concern its contents or its placement. */
public interface ContentsChanges {

    /**
     * Reads the workflow with its contents as of now, lets the domain decide, and writes the decision in whole or not at
     * all; contents that are still the same object are not written again. Otherwise as {@link WorkflowChanges#change}.
     *
     * @throws CommandRefused workflow-not-found, concurrent-change, or what the decision refuses
     */
    Change<WorkflowWithContents> change(
            WorkflowReference reference, UnaryOperator<WorkflowWithContents> decision, Instant now);
}
