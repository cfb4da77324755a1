package io.confirmshipping.local.simulate;

import io.confirmshipping.domain.shipping.ShippingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A confirmed shipment, with what a simulation needs of it.
 *
 * @param id its shipment confirmation ID
 * @param name tells it from others in every run, as IDs do not: how many confirmations of its seller came before, and its
 *     destination. The seller cannot change it.
 * @param zone of the place that it ships from
 * @param expected units by SKU
 * @param reports the reports that were taken of it, of the simulator and of others: units by SKU, by the ID of the report
 * @param isHandedOver whether its ship date can no longer change
 * @param isOver whether nothing more will be reported of it
 */
record SimulatedShipment(
        String id,
        String name,
        ShippingMode mode,
        double miles,
        Instant confirmedAt,
        LocalDate shipDate,
        ZoneId zone,
        Map<String, Integer> expected,
        Map<String, Map<String, Integer>> reports,
        boolean isHandedOver,
        boolean isOver) {

    /** Returns the units by SKU that have arrived. */
    Map<String, Integer> received() {
        return reports.values().stream()
                .flatMap(units -> units.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    boolean hasReport(String id) {
        return reports.containsKey(id);
    }
}
