package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.workflow.CancelledSummary;
import io.confirmshipping.domain.workflow.WorkflowSummary;

/** Which workflows a list shows. */
public enum WorkflowKind {
    /** Those with which there is something left to be done, by whomever. */
    ACTIVE,
    /** Those of which every shipment is closed. */
    CLOSED,
    CANCELLED;

    /** In which list a workflow belongs. */
    public static WorkflowKind of(WorkflowSummary workflow) {
        if (workflow.isActive()) {
            return ACTIVE;
        }
        return workflow instanceof CancelledSummary ? CANCELLED : CLOSED;
    }
}
