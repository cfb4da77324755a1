package io.confirmshipping.function.inbound.view;

import io.confirmshipping.usecase.workflow.WorkflowKind;

/** The status of an inbound plan. */
public enum PlanStatus {
    ACTIVE(WorkflowKind.ACTIVE),
    VOIDED(WorkflowKind.CANCELLED),
    /** All of its shipments are received and closed. */
    SHIPPED(WorkflowKind.CLOSED);

    private final WorkflowKind kind;

    PlanStatus(WorkflowKind kind) {
        this.kind = kind;
    }

    /** Returns the kind of workflows that have this status. */
    public WorkflowKind kind() {
        return kind;
    }

    static PlanStatus of(WorkflowKind kind) {
        return switch (kind) {
            case ACTIVE -> ACTIVE;
            case CANCELLED -> VOIDED;
            case CLOSED -> SHIPPED;
        };
    }
}
