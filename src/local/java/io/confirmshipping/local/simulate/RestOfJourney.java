package io.confirmshipping.local.simulate;

import java.util.ArrayList;
import java.util.List;

/** The reports that are still to be made of a simulated shipment, when it is told to travel on at once. */
record RestOfJourney(Journey journey, Trip trip, Script script) {

    /** Returns these reports, in order. They bring what has not arrived yet of what the script says. */
    List<SimulatedReport> reports() {
        List<SimulatedReport> left = journey.reports().stream()
                .filter(report -> !trip.hasReport(report.id()))
                .toList();
        Cargo cargo = new Cargo(trip, script);
        return cargo.among(left.stream().anyMatch(SimulatedReport::isOfUnits) ? left : withAnotherOfUnits(left));
    }

    /** Returns the reports with one more of units, before the shipment is closed, if the journey leads so far. */
    private List<SimulatedReport> withAnotherOfUnits(List<SimulatedReport> left) {
        List<SimulatedReport> more = new ArrayList<>(left);
        journey.reports().stream()
                .filter(SimulatedReport::isOfUnits)
                .reduce((one, next) -> next)
                .map(last -> SimulatedReport.ofUnits(
                        trip.shipment(), "after-" + trip.reports().size(), last.at()))
                .ifPresent(another -> more.add(
                        (int) left.stream()
                                .filter(report -> report.type().compareTo(another.type()) < 0)
                                .count(),
                        another));
        return more;
    }
}
