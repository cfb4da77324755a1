package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipping.ShipDateWindow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be said of a workflow without its placement options, which are by far the largest part of it: how far it has
 * come, what can be done with it, and which shipments it has.
 */
public sealed interface WorkflowSummary permits AwaitingSummary, ExpiredSummary, ConfirmedSummary, CancelledSummary {

    WorkflowHeader header();

    WorkflowStatus status();

    /** The confirmed shipments, one per destination; empty before confirmation. */
    default List<ConfirmedShipment> shipments() {
        return List.of();
    }

    /** What can be done with it now. */
    Set<Action> actions();

    /**
     * How far it has come.
     *
     * @param shipDates the days that can be ship dates
     */
    Progress progress(ShipDateWindow shipDates, Instant now);

    /** Returns the first instant at which its placement options are no longer valid; empty if none are on offer. */
    default Optional<Instant> offeredUntil() {
        return Optional.empty();
    }

    /** Whether there is anything left to be done with it, by whomever. */
    default boolean isActive() {
        return true;
    }

    /** The summary of what the workflow has become by now, without anybody's doing. */
    default WorkflowSummary asOf(Instant now) {
        return this;
    }
}
