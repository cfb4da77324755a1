package io.confirmshipping.local.simulate;

import io.confirmshipping.domain.shipment.ShipmentReport;
import java.util.Map;

/**
 * The course that a simulated shipment is to take.
 *
 * @param seed of all deviations: the same seed makes the same reports
 * @param until the last report
 * @param missing units by SKU that never arrive
 * @param surplus units by SKU that arrive beyond those expected
 * @param deviating whether a unit is missing now and then where the scenario names none
 * @param disturbed whether a report comes twice or late now and then, and so out of order
 */
record Scenario(
        long seed,
        ShipmentReport.Type until,
        Map<String, Integer> missing,
        Map<String, Integer> surplus,
        boolean deviating,
        boolean disturbed) {

    /** Returns whether it names units that are missing or too many. */
    boolean namesUnits() {
        return !missing.isEmpty() || !surplus.isEmpty();
    }

    /** Returns the scenario of a shipment that travels by the clock, to the end. */
    static Scenario toTheEnd(long seed, boolean disturbed) {
        return new Scenario(seed, ShipmentReport.Type.CLOSED, Map.of(), Map.of(), true, disturbed);
    }
}
