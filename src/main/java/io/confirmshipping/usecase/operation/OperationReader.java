package io.confirmshipping.usecase.operation;

import java.util.Optional;

/** Reads operations. */
public interface OperationReader {

    /** Returns an operation of any seller; empty if there is none with this ID. */
    Optional<RecordedOperation> find(OperationId id);

    /**
     * Returns the operation whose acceptance is recorded; empty if something else is.
     *
     * @param record in the store's own form
     * @throws RuntimeException if the record is unreadable
     */
    Optional<OperationId> accepted(String record);
}
