package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.explanation.HistoryCode;
import io.confirmshipping.domain.shipment.HistoryEntry.Actor;
import io.confirmshipping.domain.shipment.HistoryEntry.Kind;
import java.time.Duration;
import java.util.List;

/** The acts of which a version of a shipment tells its history: the seller's, and the schedule's closing. */
record ShipmentActs(ConfirmedShipment shipment) {

    List<HistoryEntry> since(ConfirmedShipment earlier) {
        if (reaches(ShipmentStatus.CLOSED, earlier)) {
            return List.of(HistoryEntry.by(Actor.SCHEDULE, Kind.CLOSED, shipment.updatedAt())
                    .with(HistoryCode.NOT_ARRIVED.of(daysOpen())));
        }
        if (reaches(ShipmentStatus.SHIPPED, earlier)) {
            return List.of(HistoryEntry.bySeller(Kind.SHIPPED, shipment.updatedAt()));
        }
        if (earlier.status() == ShipmentStatus.WORKING && shipment.status() == ShipmentStatus.READY_TO_SHIP) {
            return List.of(HistoryEntry.bySeller(Kind.LABELS_PRINTED, shipment.updatedAt()));
        }
        return shipment.name().equals(earlier.name())
                ? List.of()
                : List.of(HistoryEntry.bySeller(Kind.RENAMED, shipment.updatedAt())
                        .with(HistoryCode.NAMED.of(shipment.name().value())));
    }

    private boolean reaches(ShipmentStatus status, ConfirmedShipment earlier) {
        return earlier.status() != status && shipment.status() == status;
    }

    private long daysOpen() {
        return Duration.between(shipment.confirmedAt(), shipment.updatedAt()).toDays();
    }
}
