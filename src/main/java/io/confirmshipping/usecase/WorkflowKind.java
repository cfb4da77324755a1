package io.confirmshipping.usecase;

/** Which workflows a list shows. */
public enum WorkflowKind {
    /** Everything that is neither closed nor cancelled. */
    ACTIVE,
    /** All shipments are received and closed. */
    CLOSED,
    CANCELLED
}
