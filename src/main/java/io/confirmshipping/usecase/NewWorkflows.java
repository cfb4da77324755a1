package io.confirmshipping.usecase;

import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import java.time.Instant;
import java.util.Optional;

/** Where the state of workflows is kept: new ones. */
public interface NewWorkflows {

    /**
     * Keeps a new workflow in whole or not at all. A key that was used within {@link IdempotencyKey#LIFETIME} gives the
     * workflow that was made then, as it is now, and keeps nothing.
     *
     * @throws Refused idempotency-key-reused if the key came with another request then
     */
    WorkflowWithContents add(WorkflowWithContents workflow, Optional<IdempotencyKey> key, Instant now);
}
