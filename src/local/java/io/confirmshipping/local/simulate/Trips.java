package io.confirmshipping.local.simulate;

import java.util.List;
import java.util.Optional;

/** Finds the confirmed shipments of all sellers. */
interface Trips {

    /** Returns the IDs of the shipments that are not closed or cancelled. */
    List<String> open();

    /** Returns the trip of a shipment as it is now; empty if there is no such shipment. */
    Optional<Trip> find(String shipment);
}
