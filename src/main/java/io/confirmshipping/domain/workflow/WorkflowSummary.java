package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A workflow without its placement options, which are by far its largest part: its progress, its possible actions and its
 * shipments.
 */
public sealed interface WorkflowSummary
        permits PackingSummary,
                AwaitingSummary,
                ExpiredSummary,
                AwaitingCarrierSummary,
                ConfirmedSummary,
                CancelledSummary {

    WorkflowHeader header();

    WorkflowStatus status();

    /** Returns the confirmed shipments, one per destination; empty before confirmation. */
    default List<ConfirmedShipment> shipments() {
        return List.of();
    }

    /** Returns the revision of the workflow together with its shipments. */
    default WorkflowRevision revision() {
        return WorkflowRevision.of(header(), shipments());
    }

    /** Returns the actions by which new placement options are made in this state. */
    default Set<Action> planning() {
        return Set.of();
    }

    /**
     * Returns the actions that would change the workflow now: each would be accepted, and all others refused.
     * Source: rules.md#rule-25.
     *
     * @param shipDays the days on which boxes can ship
     */
    Set<Action> actions(ShipDays shipDays, Instant now);

    /**
     * Returns the progress of the workflow.
     *
     * @param shipDays the days on which boxes can ship
     */
    Progress progress(ShipDays shipDays, Instant now);

    /** Returns the first instant at which its placement options are no longer valid; empty if none are on offer. */
    default Optional<Instant> offeredUntil() {
        return Optional.empty();
    }

    /** Returns the day that was chosen to ship on; empty if none is chosen. */
    default Optional<LocalDate> shipDate() {
        return Optional.empty();
    }

    /** Returns whether the seller or another party still has to act. */
    default boolean isActive() {
        return true;
    }

    /** Returns this summary as of now: of an expired workflow, if its offer has lapsed. */
    default WorkflowSummary asOf(Instant now) {
        return this;
    }
}
