package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipment.ShipmentName;

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

    AcceptedShipment withName(ShipmentName other) {
        return new AcceptedShipment(plannedAs, id, other);
    }
}
