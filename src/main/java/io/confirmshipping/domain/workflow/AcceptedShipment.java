package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentCounts;
import io.confirmshipping.domain.shipment.ShipmentIdentity;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.shipment.ShipmentRevision;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipment.ShippingTerms;
import java.time.Instant;

/**
 * The identity of a shipment whose destination is accepted.
 *
 * @param plannedAs its ID in the placement option
 * @param id the ID that it has once its carrier is confirmed
 */
public record AcceptedShipment(ShipmentId plannedAs, ShipmentConfirmationId id, ShipmentName name) {

    AcceptedShipment identifiedAnew() {
        return new AcceptedShipment(plannedAs, ShipmentConfirmationId.random(), name);
    }

    /** Returns the shipment that it becomes once its carrier is confirmed. */
    ConfirmedShipment confirmed(PlannedShipment planned, WorkflowHeader header, ShippingChoice choice, Instant now) {
        return new ConfirmedShipment(
                new ShipmentIdentity(id, plannedAs, header.id(), header.seller()),
                new ShippingTerms(planned.warehouseId(), choice.method(), choice.carrier(), now),
                name,
                ShipmentStatus.WORKING,
                ShipmentCounts.expected(planned.boxCount(), planned.unitCount()),
                ShipmentRevision.first(now));
    }

    AcceptedShipment withName(ShipmentName other) {
        return new AcceptedShipment(plannedAs, id, other);
    }
}
