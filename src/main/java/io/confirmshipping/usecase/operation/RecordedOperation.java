package io.confirmshipping.usecase.operation;

import java.util.List;

/**
 * An operation and what has become of it.
 *
 * @param problems why it failed, or the warnings of what was carried out
 */
public record RecordedOperation(AcceptedOperation accepted, OperationStatus status, List<OperationProblem> problems) {

    public RecordedOperation {
        problems = List.copyOf(problems);
    }

    /** Returns an operation of which nothing is done yet. */
    public static RecordedOperation begin(AcceptedOperation accepted) {
        return new RecordedOperation(accepted, OperationStatus.IN_PROGRESS, List.of());
    }

    /** Returns this operation after it was carried out. */
    public RecordedOperation succeeded(List<OperationProblem> warnings) {
        return new RecordedOperation(accepted, OperationStatus.SUCCESS, warnings);
    }

    /** Returns this operation after it was refused, or given up. */
    public RecordedOperation failed(List<OperationProblem> why) {
        return new RecordedOperation(accepted, OperationStatus.FAILED, why);
    }

    public boolean isInProgress() {
        return status == OperationStatus.IN_PROGRESS;
    }
}
