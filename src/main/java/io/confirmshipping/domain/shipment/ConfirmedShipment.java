package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * The boxes that go to one center, once their workflow is confirmed.
 *
 * @param plannedAs the shipment of the placement option that it was planned as
 * @param warehouseId the center's code
 * @param method by which it was confirmed to travel
 * @param unitCount that the center can expect
 * @param receivedCount units that the center has received
 * @param updatedAt never earlier than it was, whatever clocks say
 * @param version 1 when confirmed, one more with every change
 * @param packedVersion the version with which it was packed as it is now; 1 as long as it holds what was confirmed
 */
public record ConfirmedShipment(
        ShipmentConfirmationId id,
        ShipmentId plannedAs,
        WorkflowId workflow,
        SellerId seller,
        ShipmentName name,
        ShipmentStatus status,
        String warehouseId,
        ShippingMethod method,
        Carrier carrier,
        int boxCount,
        int unitCount,
        long receivedCount,
        Instant confirmedAt,
        Instant updatedAt,
        long version,
        long packedVersion) {

    /**
     * The shipment with another name; itself if it has that name already.
     *
     * @throws CommandRefused workflow-cancelled
     */
    public ConfirmedShipment rename(ShipmentName newName, Instant now) {
        checkNotCancelled();
        return newName.equals(name) ? this : changed(newName, status, receivedCount, now);
    }

    public ConfirmedShipment cancel(Instant now) {
        return changed(name, ShipmentStatus.CANCELLED, receivedCount, now);
    }

    ConfirmedShipment tracked(boolean ready, Instant now) {
        return changed(name, ready ? ShipmentStatus.READY_TO_SHIP : status, receivedCount, now);
    }

    ConfirmedShipment repacked(int boxes, int units, Instant now) {
        return changed(name, status, boxes, units, receivedCount, now, version + 1);
    }

    /**
     * The shipment after what was reported: its status never moves back, and units count whenever they are received, also
     * when it is closed already, or cancelled. Source: rules.md#rule-17.
     *
     * @param event not reported before
     */
    public ConfirmedShipment after(ShipmentReport event, Instant now) {
        return changed(name, status.orLater(event.type().reached()), receivedCount + event.units(), now);
    }

    /** What can be done with it now. */
    public Set<ShipmentAction> actions() {
        Set<ShipmentAction> actions = EnumSet.noneOf(ShipmentAction.class);
        if (status != ShipmentStatus.CANCELLED) {
            actions.add(ShipmentAction.NAME);
            if (!status.isReceived()) {
                actions.add(ShipmentAction.ITEMS);
            }
            if (!method.isPartnered() && status != ShipmentStatus.CLOSED) {
                actions.add(ShipmentAction.TRACKING);
            }
        }
        return actions;
    }

    /** Whether it holds something else than what was confirmed. */
    public boolean isRepacked() {
        return packedVersion > 1;
    }

    /** Whether these are all reports that it is made of: its units are theirs, and once it is on its way its status is. */
    public boolean isMadeOf(Collection<ShipmentReport> reports) {
        long received = reports.stream().mapToLong(ShipmentReport::units).sum();
        ShipmentStatus reached = reports.stream()
                .map(report -> report.type().reached())
                .max(Comparator.naturalOrder())
                .orElse(ShipmentStatus.WORKING);
        boolean reported = status.isOnItsWay() && status != ShipmentStatus.CANCELLED;
        return received == receivedCount && (!reported || status == reached);
    }

    /** @throws CommandRefused workflow-cancelled */
    void checkNotCancelled() {
        if (status == ShipmentStatus.CANCELLED) {
            throw new CommandRefused(
                    RefusalCode.WORKFLOW_CANCELLED,
                    "Shipment %s is cancelled and stays as it is. Create a new workflow to send the boxes."
                            .formatted(id));
        }
    }

    /** @throws CommandRefused receiving-has-begun */
    void checkNotReceived() {
        if (status.isReceived()) {
            throw new CommandRefused(
                    RefusalCode.RECEIVING_HAS_BEGUN,
                    "A fulfillment center has begun receiving shipment %s; its quantities can no longer change."
                            .formatted(id));
        }
    }

    private ConfirmedShipment changed(ShipmentName newName, ShipmentStatus newStatus, long received, Instant now) {
        return changed(newName, newStatus, boxCount, unitCount, received, now, packedVersion);
    }

    private ConfirmedShipment changed(
            ShipmentName newName,
            ShipmentStatus newStatus,
            int boxes,
            int units,
            long received,
            Instant now,
            long newPackedVersion) {
        return new ConfirmedShipment(
                id,
                plannedAs,
                workflow,
                seller,
                newName,
                newStatus,
                warehouseId,
                method,
                carrier,
                boxes,
                units,
                received,
                confirmedAt,
                now.isAfter(updatedAt) ? now : updatedAt,
                version + 1,
                newPackedVersion);
    }
}
