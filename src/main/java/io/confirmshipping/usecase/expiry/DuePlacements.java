package io.confirmshipping.usecase.expiry;

import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.usecase.Change;
import java.time.Instant;

/** Placements on offer, by the instant at which their validity ends; spread over shards that can be read side by side. */
public interface DuePlacements {

    /** Returns the number of shards; they are numbered from 0. */
    int shards();

    /** A workflow whose placement is no longer valid.
     *
     * @param since the first instant at which it was no longer valid
     */
    record Due(WorkflowId workflow, Instant since) {}

    /** Returns the workflows that are due in a shard at this instant, the earliest first; reads them lazily. */
    Iterable<Due> due(int shard, Instant now);

    /**
     * Writes the workflow's state as of now. The result is false if there was nothing to write, because another sweep or a
     * seller was faster.
     */
    Change<Boolean> settle(WorkflowId workflow, Instant now);
}
