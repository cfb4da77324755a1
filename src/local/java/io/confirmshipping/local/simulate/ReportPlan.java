package io.confirmshipping.local.simulate;

import io.confirmshipping.domain.shipment.ShipmentReport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The reports that carriers and centers will make of a shipment, and when. They follow from the shipment and the scenario alone, so
 * that nothing needs to be kept: after a restart they are worked out again. The units that a report brings are known only when it
 * is made ({@link ArrivingUnits}).
 *
 * @param reports in the order in which they reach the queue
 */
record ReportPlan(List<SimulatedReport> reports) {

    private static final LocalTime PICKUP = LocalTime.of(16, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MAX_PARTS = 4;

    /** One in this many shipments takes a day longer, and one in this many reports is disturbed. */
    private static final int SELDOM = 6;

    private static final Comparator<SimulatedReport> AS_SENT =
            Comparator.comparing(SimulatedReport::sentAt).thenComparing(SimulatedReport::at);

    static ReportPlan of(SimulatedShipment shipment, Scenario scenario, TransitTimes times) {
        return new Planner(
                        shipment,
                        scenario,
                        new SplittableRandom(
                                scenario.seed() * 31 + shipment.name().hashCode()))
                .plan(times);
    }

    private record Planner(SimulatedShipment shipment, Scenario scenario, SplittableRandom random) {

        ReportPlan plan(TransitTimes times) {
            List<SimulatedReport> planned = new ArrayList<>();
            Instant pickup = later(at(shipment.shipDate(), PICKUP), shipment.confirmedAt())
                    .plus(minutes(120));
            planned.add(report(ShipmentReport.Type.SHIPPED, pickup));
            Instant moving = pickup.plus(Duration.ofHours(6)).plus(minutes(180));
            planned.add(report(ShipmentReport.Type.IN_TRANSIT, moving));
            int days = times.days(shipment.mode(), shipment.miles()) + (isSeldom() ? 1 : 0);
            LocalDate day = LocalDate.ofInstant(pickup, shipment.zone()).plusDays(days);
            Instant delivered = later(at(day, MORNING), moving).plus(minutes(480));
            planned.add(report(ShipmentReport.Type.DELIVERED, delivered));
            Instant checkedIn = delivered.plus(Duration.ofHours(12)).plus(minutes(720));
            planned.add(report(ShipmentReport.Type.CHECKED_IN, checkedIn));
            Instant last = checkedIn;
            int parts = 1 + random.nextInt(MAX_PARTS);
            for (int part = 1; part <= parts; part++) {
                last = last.plus(Duration.ofHours(12)).plus(minutes(720));
                planned.add(SimulatedReport.ofUnits(shipment.id(), String.valueOf(part), last));
            }
            Instant closed = last.plus(Duration.ofDays(2)).plus(minutes(1_440));
            planned.add(report(ShipmentReport.Type.CLOSED, closed));
            return new ReportPlan(marked(disturbed(planned)).stream()
                    .filter(report -> report.type().compareTo(scenario.until()) <= 0)
                    .sorted(AS_SENT)
                    .toList());
        }

        private Instant at(LocalDate day, LocalTime time) {
            return day.atTime(time).atZone(shipment.zone()).toInstant();
        }

        private static Instant later(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }

        private Duration minutes(int most) {
            return Duration.ofMinutes(random.nextInt(most));
        }

        private boolean isSeldom() {
            return random.nextInt(SELDOM) == 0;
        }

        private SimulatedReport report(ShipmentReport.Type type, Instant at) {
            return SimulatedReport.of(shipment.id(), type, at);
        }

        /** Returns the reports, some of them twice and some a day late, if the scenario asks for it. */
        private List<SimulatedReport> disturbed(List<SimulatedReport> planned) {
            if (!scenario.disturbed()) {
                return planned;
            }
            List<SimulatedReport> sent = new ArrayList<>();
            for (SimulatedReport report : planned) {
                sent.add(isSeldom() ? report.reaching(report.at().plus(Duration.ofDays(1))) : report);
                if (isSeldom()) {
                    sent.add(report.reaching(report.at().plus(minutes(2_880))));
                }
            }
            return sent;
        }

        /** Returns the reports, with the mark of the last units on the one of units that is sent after all others. */
        private static List<SimulatedReport> marked(List<SimulatedReport> sent) {
            String last = sent.stream()
                    .filter(SimulatedReport::isOfUnits)
                    .sorted(AS_SENT)
                    .map(SimulatedReport::id)
                    .distinct()
                    .reduce((one, next) -> next)
                    .orElseThrow();
            return sent.stream()
                    .map(report -> report.id().equals(last) ? report.ofLastUnits() : report)
                    .toList();
        }
    }
}
