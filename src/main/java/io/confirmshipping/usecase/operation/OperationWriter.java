package io.confirmshipping.usecase.operation;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.usecase.Change;
import java.util.List;
import java.util.function.Function;

/**
 * Writes operations. The record of an operation makes it happen once: what it changes and how it ended are written together, and
 * only while it is in progress.
 */
public interface OperationWriter {

    /** Accepts an operation; it will be carried out soon. */
    Change<OperationId> accept(AcceptedOperation operation);

    /** Does the same together with a change: either both are written or nothing. */
    Change<OperationId> accept(AcceptedOperation operation, Change<?> together);

    /**
     * Carries an operation out, unless that was done before. A refusal ends it, too. But neither concurrent-change nor any other
     * exception does; it can be carried out again.
     *
     * @param work returns the change that the operation asks for, with its warnings
     * @param problems returns the problems of a {@link CommandRefused} or an {@link InvalidInput}
     * @return the operation as it has ended
     */
    Change<RecordedOperation> carryOut(
            OperationId id,
            Function<AcceptedOperation, Change<List<OperationProblem>>> work,
            Function<RuntimeException, List<OperationProblem>> problems);

    /** Ends an operation that is still in progress without carrying it out; false if it has ended. */
    Change<Boolean> fail(OperationId id, OperationProblem because);
}
