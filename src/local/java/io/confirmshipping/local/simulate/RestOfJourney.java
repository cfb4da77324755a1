package io.confirmshipping.local.simulate;

import io.confirmshipping.domain.shipment.ShipmentReport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The reports of a simulated shipment that are still to come, once it has travelled a part of its way. */
record RestOfJourney(Journey journey, Trip trip, Script script) {

    /**
     * Returns the reports that are still to be made. If the script says what arrives, they bring what has not arrived of it yet,
     * whatever was reported before.
     */
    List<SimulatedReport> reports() {
        List<SimulatedReport> left = journey.reports().stream()
                .filter(report -> !trip.reported().contains(report.id()))
                .toList();
        return script.isFree() || trip.received().isEmpty() ? left : bringing(toCome(), left);
    }

    private Map<String, Integer> toCome() {
        Map<String, Map<String, Integer>> once = new TreeMap<>();
        journey.reports().forEach(report -> once.put(report.id(), report.items()));
        Map<String, Integer> toCome = new TreeMap<>();
        once.values().forEach(items -> items.forEach((msku, units) -> toCome.merge(msku, units, Integer::sum)));
        trip.received().forEach((msku, units) -> toCome.merge(msku, -units, Integer::sum));
        return toCome;
    }

    /** Returns these reports, with the units divided in about equal parts among those that bring units. */
    private static List<SimulatedReport> bringing(Map<String, Integer> units, List<SimulatedReport> reports) {
        List<String> parts = reports.stream()
                .filter(RestOfJourney::isOfUnits)
                .map(SimulatedReport::id)
                .distinct()
                .toList();
        return reports.stream()
                .map(report -> isOfUnits(report)
                        ? report.bringing(Journey.part(units, parts.indexOf(report.id()), parts.size()))
                        : report)
                .filter(report -> !isOfUnits(report) || !report.items().isEmpty())
                .toList();
    }

    private static boolean isOfUnits(SimulatedReport report) {
        return report.type() == ShipmentReport.Type.RECEIVING;
    }
}
