package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ShipmentName;
import java.time.Instant;

/** Gives a shipment its identity when it is confirmed. */
public interface ShipmentNaming {

    /** Returns an ID that no shipment has yet. */
    ShipmentConfirmationId identify();

    /** Returns the name of a shipment until the seller gives it another. */
    ShipmentName name(String warehouseId, Instant confirmedAt);
}
