package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.workflow.WorkflowWithContents;

/** Where the state of workflows is kept: new ones. */
public interface NewWorkflows {

    /**
     * Keeps a new workflow in whole or not at all.
     *
     * @throws CommandRefused concurrent-change
     */
    void add(WorkflowWithContents workflow);
}
