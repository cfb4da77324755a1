package io.confirmshipping.usecase.operation;

/** Whether an operation has been carried out. */
public enum OperationStatus {
    IN_PROGRESS,
    SUCCESS,
    FAILED
}
