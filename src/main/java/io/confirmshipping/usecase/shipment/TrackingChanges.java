package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.usecase.Change;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where confirmed shipments are kept: changes of how one can be found. */
public interface TrackingChanges {

    /** Returns a shipment with its tracking; empty if the seller has no such shipment. */
    Optional<TrackedShipment> find(ShipmentReference reference);

    /**
     * Reads the shipment with its tracking; otherwise as {@link ShipmentChanges#change}.
     *
     * @throws CommandRefused shipment-not-found, concurrent-change, or what the decision refuses
     */
    Change<TrackedShipment> change(
            ShipmentReference reference, UnaryOperator<TrackedShipment> decision, HistoryEntry entry);
}
