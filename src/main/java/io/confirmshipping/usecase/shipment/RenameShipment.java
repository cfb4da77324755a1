package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.usecase.Change;
import jakarta.inject.Singleton;
import java.time.Instant;

/** A seller gives a confirmed shipment another name. */
@Singleton
public class RenameShipment {

    private final ShipmentChanges shipments;

    public RenameShipment(ShipmentChanges shipments) {
        this.shipments = shipments;
    }

    /** @throws CommandRefused with any code of {@link ConfirmedShipment#rename} or {@link ShipmentChanges#change} */
    public Change<ConfirmedShipment> rename(ShipmentReference reference, ShipmentName name, Instant now) {
        return shipments.change(
                reference,
                shipment -> shipment.rename(name, now),
                HistoryEntry.bySeller(HistoryEntry.What.RENAMED, now).with(name.value()));
    }
}
