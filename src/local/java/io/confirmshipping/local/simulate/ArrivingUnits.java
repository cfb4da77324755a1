package io.confirmshipping.local.simulate;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * The units that a shipment still brings. They are worked out from what has arrived when a report is made, whoever reported that, so
 * that none is made up and none is lost when centers report too, quantities are edited, or another scenario is run.
 */
record ArrivingUnits(SimulatedShipment shipment, Scenario scenario) {

    /** One in this many SKUs lacks a unit. */
    private static final int SELDOM = 6;

    /**
     * Returns these reports with their units. What is still to come is divided in about equal parts among the reports of units. A
     * report that was taken before comes as it was; one without a unit does not come.
     */
    List<SimulatedReport> sharedAmong(List<SimulatedReport> reports) {
        Map<String, Integer> toCome = toCome();
        List<String> parts = reports.stream()
                .filter(SimulatedReport::isOfUnits)
                .map(SimulatedReport::id)
                .filter(id -> !shipment.hasReport(id))
                .distinct()
                .toList();
        return reports.stream()
                .map(report -> report.isOfUnits() ? report.bringing(units(report.id(), toCome, parts)) : report)
                .filter(report -> !report.isOfUnits() || !report.items().isEmpty())
                .toList();
    }

    private Map<String, Integer> units(String id, Map<String, Integer> toCome, List<String> parts) {
        return shipment.hasReport(id) ? shipment.reports().get(id) : part(toCome, parts.indexOf(id), parts.size());
    }

    /** Returns the units that have not arrived yet: none if all parts have come and the scenario does not say otherwise. */
    Map<String, Integer> toCome() {
        Map<String, Integer> toCome = new TreeMap<>();
        if (scenario.namesUnits() || !SimulatedReport.hasBroughtLastUnits(shipment)) {
            Map<String, Integer> received = shipment.received();
            arriving().forEach((msku, units) -> {
                int left = units - received.getOrDefault(msku, 0);
                if (left > 0) {
                    toCome.put(msku, left);
                }
            });
        }
        return toCome;
    }

    private Map<String, Integer> arriving() {
        Map<String, Integer> arriving = new TreeMap<>();
        shipment.expected().forEach((msku, expected) -> arriving.put(msku, expected - missing(msku)));
        scenario.surplus().forEach((msku, more) -> arriving.merge(msku, more, Integer::sum));
        return arriving;
    }

    private int missing(String msku) {
        if (scenario.namesUnits() || !scenario.deviating()) {
            return scenario.missing().getOrDefault(msku, 0);
        }
        long seed = (scenario.seed() * 31 + shipment.name().hashCode()) * 31 + msku.hashCode();
        return new SplittableRandom(seed).nextInt(SELDOM) == 0 ? 1 : 0;
    }

    /** Returns the units of one of several parts, which are about equal. */
    private static Map<String, Integer> part(Map<String, Integer> all, int part, int parts) {
        Map<String, Integer> some = new TreeMap<>();
        all.forEach((msku, units) -> {
            int share = units * (part + 1) / parts - units * part / parts;
            if (share > 0) {
                some.put(msku, share);
            }
        });
        return some;
    }
}
