package io.confirmshipping.usecase.operation;

import java.time.Instant;
import java.util.List;

/** Operations in progress, by the instant at which they were accepted. */
public interface OverdueOperations {

    /** Returns operations in progress that were accepted at this instant or before, the earliest first; perhaps not all. */
    List<OperationId> acceptedUntil(Instant instant);
}
