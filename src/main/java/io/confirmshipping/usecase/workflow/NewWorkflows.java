package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Change;
import java.util.function.Supplier;

/** Where the state of workflows is kept: new ones. */
public interface NewWorkflows {

    /**
     * Adds a new workflow. Committing throws {@link CommandRefused} concurrent-change.
     *
     * @param workflow called once, when the change is committed
     */
    Change<WorkflowWithContents> add(Supplier<WorkflowWithContents> workflow);
}
