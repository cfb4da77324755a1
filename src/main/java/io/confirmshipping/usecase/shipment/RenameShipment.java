package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.usecase.Change;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Renames a confirmed shipment, for its seller. */
@Singleton
public class RenameShipment {

    private final ShipmentWriter shipments;

    public RenameShipment(ShipmentWriter shipments) {
        this.shipments = shipments;
    }

    /** @throws CommandRefused with any code of {@link ConfirmedShipment#rename} or {@link ShipmentWriter#change} */
    public Change<ConfirmedShipment> rename(ShipmentReference reference, ShipmentName name, Instant now) {
        return shipments.change(reference, shipment -> shipment.rename(name, now));
    }
}
