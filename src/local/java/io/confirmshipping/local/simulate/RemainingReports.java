package io.confirmshipping.local.simulate;

import java.util.ArrayList;
import java.util.List;

/** The reports that are still to be made of a shipment, when a scenario of it is run at once. */
record RemainingReports(ReportPlan plan, SimulatedShipment shipment, Scenario scenario) {

    /** Returns these reports, in order. They bring the units of the scenario that have not arrived yet. */
    List<SimulatedReport> reports() {
        List<SimulatedReport> left = plan.reports().stream()
                .filter(report -> !shipment.hasReport(report.id()))
                .toList();
        ArrivingUnits units = new ArrivingUnits(shipment, scenario);
        return units.sharedAmong(left.stream().anyMatch(SimulatedReport::isOfUnits) ? left : withAnotherOfUnits(left));
    }

    /** Returns the reports with one more of units, before the shipment is closed, if the plan leads so far. */
    private List<SimulatedReport> withAnotherOfUnits(List<SimulatedReport> left) {
        List<SimulatedReport> more = new ArrayList<>(left);
        plan.reports().stream()
                .filter(SimulatedReport::isOfUnits)
                .reduce((one, next) -> next)
                .map(last -> SimulatedReport.ofUnits(
                        shipment.id(), "after-" + shipment.reports().size(), last.at()))
                .ifPresent(another -> more.add(
                        (int) left.stream()
                                .filter(report -> report.type().compareTo(another.type()) < 0)
                                .count(),
                        another));
        return more;
    }
}
