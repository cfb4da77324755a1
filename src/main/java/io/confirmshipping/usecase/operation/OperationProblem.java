package io.confirmshipping.usecase.operation;

/**
 * A problem that has ended an operation, or a warning.
 *
 * @param code of the front door that accepted the operation
 * @param details what to do; may be empty
 */
public record OperationProblem(String code, String message, String details, Severity severity) {

    /** Whether a problem has ended an operation. */
    public enum Severity {
        /** It has not: the operation was carried out. */
        WARNING,
        ERROR
    }

    /** Returns why an operation failed. */
    public static OperationProblem error(String code, String message, String details) {
        return new OperationProblem(code, message, details, Severity.ERROR);
    }

    /** Returns a warning of an operation that was carried out. */
    public static OperationProblem warning(String code, String message, String details) {
        return new OperationProblem(code, message, details, Severity.WARNING);
    }
}
