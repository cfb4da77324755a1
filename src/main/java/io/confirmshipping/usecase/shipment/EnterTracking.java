package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.shipment.BoxTracking;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.usecase.Change;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A seller says how a shipment that travels with a carrier of the seller's own can be found. */
@Singleton
public class EnterTracking {

    private final TrackingChanges shipments;

    public EnterTracking(TrackingChanges shipments) {
        this.shipments = shipments;
    }

    /**
     * @throws CommandRefused with any code of {@link TrackedShipment#enterParcels} or {@link TrackingChanges#change}
     * @throws InvalidInput as {@link TrackedShipment#enterParcels}
     */
    public Change<TrackedShipment> enter(ShipmentReference reference, List<BoxTracking> boxes, Instant now) {
        return shipments.change(reference, shipment -> shipment.enterParcels(boxes, now), entry(now));
    }

    /** @throws CommandRefused with any code of {@link TrackedShipment#enterFreight} or {@link TrackingChanges#change} */
    public Change<TrackedShipment> enter(ShipmentReference reference, FreightTracking papers, Instant now) {
        return shipments.change(reference, shipment -> shipment.enterFreight(papers, now), entry(now));
    }

    /**
     * Returns what is wrong with the boxes of a request, as {@link TrackedShipment#wrongBoxes}; nothing if there is no such
     * shipment. For a request that is wrong in any case: entering it finds wrong boxes itself.
     */
    public List<FieldError> wrongBoxes(ShipmentReference reference, List<Optional<String>> boxIds) {
        return shipments
                .find(reference)
                .map(shipment -> shipment.wrongBoxes(boxIds))
                .orElse(List.of());
    }

    private static HistoryEntry entry(Instant now) {
        return HistoryEntry.bySeller(HistoryEntry.What.TRACKING_ENTERED, now);
    }
}
