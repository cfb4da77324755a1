package io.confirmshipping.usecase.shipment;

import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.util.Optional;

/** Workflows, by the instant at which a shipment of theirs may be late: a look at the workflow says whether it is. */
public interface Arrivals {

    /** Returns the workflows that are to be looked at by this instant, the earliest first; reads them lazily. */
    Iterable<WorkflowReference> dueAt(Instant now);

    /** @param next when to look at the workflow again; empty for never */
    Change<WorkflowReference> lookAgain(WorkflowReference workflow, Optional<Instant> next);
}
