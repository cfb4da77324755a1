package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
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

    /** Returns the sizes of its boxes, for which placement options are made anew. */
    default Set<BoxSize> sizes() {
        return Set.of();
    }

    /**
     * Returns those of {@link #planning} for which a center is open: the same boxes need one that takes them, others may be of
     * any size. Source: rules.md#rule-25.
     */
    default Set<Action> planning(ShipDays shipDays, Instant now) {
        Set<Action> possible = EnumSet.noneOf(Action.class);
        possible.addAll(planning());
        if (!shipDays.isPlannable(now)) {
            possible.remove(Action.CONTENTS);
        }
        if (!shipDays.isPlannable(sizes(), now)) {
            possible.remove(Action.PLACEMENTS);
        }
        return possible;
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
