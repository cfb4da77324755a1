package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.workflow.ShipmentNaming;
import java.time.Instant;
import java.time.ZoneId;

/** Draws shipment confirmation IDs at random, and names shipments by the local time of their confirmation. */
record RandomNaming(ZoneId zone) implements ShipmentNaming {

    @Override
    public ShipmentConfirmationId identify() {
        return ShipmentConfirmationId.random();
    }

    @Override
    public ShipmentName name(String warehouseId, Instant confirmedAt) {
        return ShipmentName.byDefault(confirmedAt, zone, warehouseId);
    }
}
