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
 * The reports that carriers and centers will make of a shipment, and when. It follows from the trip and the script alone, so that
 * nothing needs to be kept of it: after a restart it is worked out again. The units that a report brings are known only when it
 * is made ({@link Cargo}).
 *
 * @param reports in the order in which they reach the queue
 */
record Journey(List<SimulatedReport> reports) {

    private static final LocalTime PICKUP = LocalTime.of(16, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MAX_PARTS = 4;

    /** One of so many shipments takes a day longer, one of so many reports is disturbed. */
    private static final int SELDOM = 6;

    private static final Comparator<SimulatedReport> AS_SENT =
            Comparator.comparing(SimulatedReport::sentAt).thenComparing(SimulatedReport::at);

    static Journey of(Trip trip, Script script, TransitTimes times) {
        return new Planner(
                        trip,
                        script,
                        new SplittableRandom(script.seed() * 31 + trip.name().hashCode()))
                .plan(times);
    }

    private record Planner(Trip trip, Script script, SplittableRandom random) {

        Journey plan(TransitTimes times) {
            List<SimulatedReport> planned = new ArrayList<>();
            Instant pickup =
                    later(at(trip.shipDate(), PICKUP), trip.confirmedAt()).plus(minutes(120));
            planned.add(report(ShipmentReport.Type.SHIPPED, pickup));
            Instant moving = pickup.plus(Duration.ofHours(6)).plus(minutes(180));
            planned.add(report(ShipmentReport.Type.IN_TRANSIT, moving));
            int days = times.days(trip.mode(), trip.miles()) + (isSeldom() ? 1 : 0);
            LocalDate day = LocalDate.ofInstant(pickup, trip.zone()).plusDays(days);
            Instant delivered = later(at(day, MORNING), moving).plus(minutes(480));
            planned.add(report(ShipmentReport.Type.DELIVERED, delivered));
            Instant checkedIn = delivered.plus(Duration.ofHours(12)).plus(minutes(720));
            planned.add(report(ShipmentReport.Type.CHECKED_IN, checkedIn));
            Instant last = checkedIn;
            int parts = 1 + random.nextInt(MAX_PARTS);
            for (int part = 1; part <= parts; part++) {
                last = last.plus(Duration.ofHours(12)).plus(minutes(720));
                planned.add(SimulatedReport.ofUnits(trip.shipment(), String.valueOf(part), last));
            }
            Instant closed = last.plus(Duration.ofDays(2)).plus(minutes(1_440));
            planned.add(report(ShipmentReport.Type.CLOSED, closed));
            return new Journey(marked(disturbed(planned)).stream()
                    .filter(report -> report.type().compareTo(script.until()) <= 0)
                    .sorted(AS_SENT)
                    .toList());
        }

        private Instant at(LocalDate day, LocalTime time) {
            return day.atTime(time).atZone(trip.zone()).toInstant();
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
            return SimulatedReport.of(trip.shipment(), type, at);
        }

        /** Returns the reports, some of them twice and some a day late, if the script asks for it. */
        private List<SimulatedReport> disturbed(List<SimulatedReport> planned) {
            if (!script.disturbed()) {
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
