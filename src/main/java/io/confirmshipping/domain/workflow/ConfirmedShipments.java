package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import java.util.List;
import java.util.Optional;

/** The shipments of a confirmed workflow. */
record ConfirmedShipments(List<ConfirmedShipment> all) {

    /** Returns the shipment with this ID, which is one of them. */
    ConfirmedShipment find(ShipmentConfirmationId id) {
        return all.stream()
                .filter(shipment -> shipment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the shipment that was planned as this one; empty if it is another option's. */
    Optional<ConfirmedShipment> find(ShipmentId planned) {
        return all.stream()
                .filter(shipment -> shipment.plannedAs().equals(planned))
                .findFirst();
    }

    /** Returns the shipments of the placement option that they were planned as. */
    List<ShipmentId> planned() {
        return all.stream().map(ConfirmedShipment::plannedAs).toList();
    }

    /** Returns all of them, one in another state. */
    List<ConfirmedShipment> with(ConfirmedShipment changed) {
        return all.stream()
                .map(shipment -> shipment.id().equals(changed.id()) ? changed : shipment)
                .toList();
    }

    /**
     * Checks that the delivery window of a shipment can still change.
     *
     * @throws CommandRefused shipment-closed
     */
    void checkOpen(ShipmentId planned) {
        if (find(planned)
                .map(ConfirmedShipment::status)
                .filter(ShipmentStatus.CLOSED::equals)
                .isPresent()) {
            throw new CommandRefused(RefusalCode.SHIPMENT_CLOSED, RefusedCode.WINDOW_STAYS.of());
        }
    }
}
