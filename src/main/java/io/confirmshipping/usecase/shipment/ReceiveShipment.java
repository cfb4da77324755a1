package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.usecase.Change;
import jakarta.inject.Singleton;
import java.time.Instant;

/** A carrier or a center reports how far a shipment has come, and what of it is received. */
@Singleton
public class ReceiveShipment {

    private final ShipmentEvents shipments;

    public ReceiveShipment(ShipmentEvents shipments) {
        this.shipments = shipments;
    }

    /** @throws CommandRefused with any code of {@link ShipmentEvents#keep} */
    public Change<ConfirmedShipment> receive(ShipmentConfirmationId shipment, ShipmentReport event, Instant now) {
        return shipments.keep(shipment, event, now);
    }
}
