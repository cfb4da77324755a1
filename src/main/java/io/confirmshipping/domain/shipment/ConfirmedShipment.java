package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import java.time.Instant;

/**
 * The boxes that go to one center, once their workflow is confirmed.
 *
 * @param plannedAs the shipment of the placement option that it was planned as
 * @param warehouseId the center's code
 * @param version 1 when confirmed, one more with every change
 */
public record ConfirmedShipment(
        ShipmentConfirmationId id,
        ShipmentId plannedAs,
        WorkflowId workflow,
        SellerId seller,
        ShipmentName name,
        ShipmentStatus status,
        String warehouseId,
        int boxCount,
        int unitCount,
        Instant confirmedAt,
        Instant updatedAt,
        long version) {

    /**
     * The shipment with another name; itself if it has that name already.
     *
     * @throws Refused workflow-cancelled
     */
    public ConfirmedShipment rename(ShipmentName newName, Instant now) {
        if (status == ShipmentStatus.CANCELLED) {
            throw new Refused(
                    RefusalCode.WORKFLOW_CANCELLED, "Shipment %s is cancelled and keeps its name.".formatted(id));
        }
        return newName.equals(name) ? this : changed(newName, status, now);
    }

    public ConfirmedShipment cancel(Instant now) {
        return changed(name, ShipmentStatus.CANCELLED, now);
    }

    private ConfirmedShipment changed(ShipmentName newName, ShipmentStatus newStatus, Instant now) {
        return new ConfirmedShipment(
                id,
                plannedAs,
                workflow,
                seller,
                newName,
                newStatus,
                warehouseId,
                boxCount,
                unitCount,
                confirmedAt,
                now,
                version + 1);
    }
}
