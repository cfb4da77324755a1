package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.shipment.BoxEntry;
import io.confirmshipping.domain.shipment.BoxTracking;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.usecase.Change;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Enters the tracking of a shipment that travels with the seller's own carrier. */
@Singleton
public class EnterTracking {

    private final ShipmentReader reader;
    private final ShipmentWriter shipments;

    public EnterTracking(ShipmentReader reader, ShipmentWriter shipments) {
        this.reader = reader;
        this.shipments = shipments;
    }

    /**
     * @throws CommandRefused with any code of {@link TrackedShipment#enterParcels} or {@link ShipmentWriter#changeTracking}
     * @throws InvalidInput as {@link TrackedShipment#enterParcels}
     */
    public Change<TrackedShipment> enter(ShipmentReference reference, List<BoxTracking> boxes, Instant now) {
        return shipments.changeTracking(reference, shipment -> shipment.enterParcels(boxes, now));
    }

    /** @throws CommandRefused with any code of {@link TrackedShipment#enterFreight} or {@link ShipmentWriter#changeTracking} */
    public Change<TrackedShipment> enter(ShipmentReference reference, FreightTracking papers, Instant now) {
        return shipments.changeTracking(reference, shipment -> shipment.enterFreight(papers, now));
    }

    /**
     * Returns the errors in the boxes of a request, as {@link TrackedShipment#errors}; empty if there is no such shipment.
     * Completes the errors of an invalid request; {@link #enter} checks a valid one itself.
     */
    public List<FieldError> errors(ShipmentReference reference, List<BoxEntry> entries) {
        return reader.find(reference).map(shipment -> shipment.errors(entries)).orElse(List.of());
    }
}
