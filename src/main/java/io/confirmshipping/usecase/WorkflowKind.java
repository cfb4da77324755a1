package io.confirmshipping.usecase;

/** Which workflows a list shows. */
public enum WorkflowKind {
    /** Everything that is not cancelled. */
    ACTIVE,
    CANCELLED
}
