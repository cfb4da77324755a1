package io.confirmshipping.domain.workflow;

/** The states of a workflow, as sellers see them. */
public enum WorkflowStatus {
    PACKING,
    AWAITING_CONFIRMATION,
    PLACEMENT_EXPIRED,
    AWAITING_CARRIER,
    CONFIRMED,
    CANCELLED
}
