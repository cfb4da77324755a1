package io.confirmshipping.usecase.operation;

/**
 * Why an operation failed.
 *
 * @param code of the front door that accepted the operation
 * @param details what to do; may be empty
 */
public record OperationProblem(String code, String message, String details) {}
