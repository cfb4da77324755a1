package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.workflow.ShipmentNaming;
import java.time.Instant;
import java.time.ZoneId;

/** Draws shipment confirmation IDs at random, and names shipments by the time of their confirmation where the boxes are. Source: rules.md#rule-15. */
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
