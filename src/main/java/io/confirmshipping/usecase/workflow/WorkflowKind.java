package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.domain.workflow.WorkflowSummary;

/** The kind of workflows that a list shows. */
public enum WorkflowKind {
    /** Workflows that are not finished. */
    ACTIVE,
    /** Workflows whose shipments are all closed. */
    CLOSED,
    CANCELLED;

    /** Returns the kind of a workflow. */
    public static WorkflowKind of(WorkflowSummary workflow) {
        if (workflow.isActive()) {
            return ACTIVE;
        }
        return workflow.status() == WorkflowStatus.CANCELLED ? CANCELLED : CLOSED;
    }
}
