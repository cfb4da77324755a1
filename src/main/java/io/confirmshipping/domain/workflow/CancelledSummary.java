package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A summary of a workflow that has ended without being received.
 *
 * @param shipDate the confirmed day; empty if it was cancelled before confirmation
 */
public record CancelledSummary(WorkflowHeader header, Optional<LocalDate> shipDate, List<ConfirmedShipment> shipments)
        implements WorkflowSummary {

    public CancelledSummary {
        shipments = List.copyOf(shipments);
    }

    @Override
    public WorkflowStatus status() {
        return WorkflowStatus.CANCELLED;
    }

    @Override
    public Set<Action> actions(ShipDays shipDays, Instant now) {
        return EnumSet.noneOf(Action.class);
    }

    @Override
    public Progress progress(ShipDays shipDays, Instant now) {
        return Progress.ended(Step.CANCELLED);
    }

    @Override
    public boolean isActive() {
        return false;
    }
}
