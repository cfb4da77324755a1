package io.confirmshipping.usecase.operation;

import io.confirmshipping.domain.identity.WorkflowId;
import java.util.Optional;
import java.util.Set;

/** Reads operations. */
public interface OperationReader {

    /** Returns an operation of any seller; empty if there is none with this ID. */
    Optional<RecordedOperation> find(OperationId id);

    /** Returns the names of the operations in progress for which others wait on a workflow; perhaps not one that was accepted just now. */
    Set<String> inProgress(WorkflowId workflow);

    /**
     * Returns the operation whose acceptance is recorded; empty if something else is.
     *
     * @param record in the store's own form
     * @throws RuntimeException if the record is unreadable
     */
    Optional<OperationId> accepted(String record);
}
