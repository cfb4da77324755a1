package io.confirmshipping.local.simulate;

import java.util.List;
import java.util.Optional;

/** Finds the confirmed shipments of all sellers. */
interface ShipmentFinder {

    /** Returns the IDs of the shipments that are not closed or cancelled. */
    List<String> open();

    /** Returns a shipment as it is now; empty if there is no such shipment. */
    Optional<SimulatedShipment> find(String shipment);
}
