package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A summary of a workflow whose charges are accepted.
 *
 * @param shipping the confirmed choice; its ship date may have changed afterwards
 */
public record ConfirmedSummary(WorkflowHeader header, ShippingChoice shipping, List<ConfirmedShipment> shipments)
        implements WorkflowSummary {

    public ConfirmedSummary {
        shipments = List.copyOf(shipments);
    }

    @Override
    public WorkflowStatus status() {
        return WorkflowStatus.CONFIRMED;
    }

    @Override
    public Optional<LocalDate> shipDate() {
        return Optional.of(shipping.shipDate());
    }

    @Override
    public Set<Action> actions(ShipDays shipDays, Instant now) {
        Set<Action> actions = EnumSet.of(Action.NAME);
        if (!isOnItsWay() && shipDays.areOpenOnAnotherDay(destinations(), shipping.shipDate(), now)) {
            actions.add(Action.SHIPPING);
        }
        if (!shipping.method().isSmallParcel()
                && shipments.stream().anyMatch(shipment -> !shipment.status().isOnItsWay())) {
            actions.add(Action.PALLETS);
        }
        if (!isReceived()) {
            actions.add(Action.CANCELLATION);
        }
        if (shipments.stream().anyMatch(ConfirmedShipment::canBeHandedOver)) {
            actions.add(Action.STATUS);
        }
        return actions;
    }

    @Override
    public Progress progress(ShipDays shipDays, Instant now) {
        return new ShipmentsProgress(shipping, shipments).asOf(shipDays.window(), now);
    }

    /** Returns whether a shipment is not closed yet. */
    @Override
    public boolean isActive() {
        return shipments.stream().anyMatch(shipment -> shipment.status() != ShipmentStatus.CLOSED);
    }

    private List<String> destinations() {
        return shipments.stream().map(ConfirmedShipment::warehouseId).toList();
    }

    /** Returns whether a shipment is on its way. */
    boolean isOnItsWay() {
        return shipments.stream().anyMatch(shipment -> shipment.status().isOnItsWay());
    }

    /** Returns whether a center has begun to receive a shipment. */
    boolean isReceived() {
        return shipments.stream().anyMatch(shipment -> shipment.status().isReceived());
    }
}
