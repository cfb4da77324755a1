package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ShipmentName;
import java.time.Instant;

/** Gives a shipment its identity when it is confirmed. */
public interface ShipmentNaming {

    /** An ID that no shipment has yet. */
    ShipmentConfirmationId identify();

    /** The name until the seller gives it another. */
    ShipmentName name(String warehouseId, Instant confirmedAt);
}
