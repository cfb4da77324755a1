package io.confirmshipping.local.simulate;

import io.confirmshipping.domain.shipment.ShipmentReport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The reports that carriers and centers will make of a shipment. It follows from the trip and the script alone, so that nothing
 * needs to be kept of it: after a restart it is worked out again.
 *
 * @param reports in the order in which they reach the queue
 */
record Journey(List<SimulatedReport> reports) {

    private static final LocalTime PICKUP = LocalTime.of(16, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MAX_PARTS = 4;

    /** One of so many shipments takes a day longer, one of so many SKUs lacks a unit, one of so many reports is disturbed. */
    private static final int SELDOM = 6;

    Journey {
        reports = reports.stream()
                .sorted(Comparator.comparing(SimulatedReport::sentAt).thenComparing(SimulatedReport::at))
                .toList();
    }

    static Journey of(Trip trip, Script script, TransitTimes times) {
        return new Planner(
                        trip,
                        script,
                        new Random(script.seed() * 31 + trip.name().hashCode()))
                .plan(times);
    }

    /** Returns the units of one of several parts, which are about equal. */
    static Map<String, Integer> part(Map<String, Integer> all, int part, int parts) {
        Map<String, Integer> some = new TreeMap<>();
        all.forEach((msku, units) -> {
            int share = units * (part + 1) / parts - units * part / parts;
            if (share > 0) {
                some.put(msku, share);
            }
        });
        return some;
    }

    private record Planner(Trip trip, Script script, Random random) {

        Journey plan(TransitTimes times) {
            List<SimulatedReport> planned = new ArrayList<>();
            Instant pickup =
                    later(at(trip.shipDate(), PICKUP), trip.confirmedAt()).plus(minutes(120));
            planned.add(report(ShipmentReport.Type.SHIPPED, 1, pickup, Map.of()));
            Instant moving = pickup.plus(Duration.ofHours(6)).plus(minutes(180));
            planned.add(report(ShipmentReport.Type.IN_TRANSIT, 1, moving, Map.of()));
            int days = times.days(trip.mode(), trip.miles()) + (isSeldom() ? 1 : 0);
            LocalDate day = LocalDate.ofInstant(pickup, trip.zone()).plusDays(days);
            Instant delivered = later(at(day, MORNING), moving).plus(minutes(480));
            planned.add(report(ShipmentReport.Type.DELIVERED, 1, delivered, Map.of()));
            Instant checkedIn = delivered.plus(Duration.ofHours(12)).plus(minutes(720));
            planned.add(report(ShipmentReport.Type.CHECKED_IN, 1, checkedIn, Map.of()));
            Instant last = checkedIn;
            Map<String, Integer> arriving = arriving();
            int parts = 1 + random.nextInt(MAX_PARTS);
            for (int part = 0; part < parts; part++) {
                last = last.plus(Duration.ofHours(12)).plus(minutes(720));
                Map<String, Integer> received = part(arriving, part, parts);
                if (!received.isEmpty()) {
                    planned.add(report(ShipmentReport.Type.RECEIVING, part + 1, last, received));
                }
            }
            Instant closed = last.plus(Duration.ofDays(2)).plus(minutes(1_440));
            planned.add(report(ShipmentReport.Type.CLOSED, 1, closed, Map.of()));
            return new Journey(disturbed(planned.stream()
                    .filter(report -> report.type().compareTo(script.until()) <= 0)
                    .toList()));
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

        private SimulatedReport report(ShipmentReport.Type type, int number, Instant at, Map<String, Integer> items) {
            return new SimulatedReport(trip.shipment(), "simulated-%s-%d".formatted(type, number), type, at, at, items);
        }

        /** Returns the units that arrive: as the script says, or one less now and then if it says nothing. */
        private Map<String, Integer> arriving() {
            Map<String, Integer> arriving = new TreeMap<>(trip.expected());
            arriving.replaceAll((msku, expected) -> Math.max(
                    0,
                    expected
                            - (script.isFree() && isSeldom()
                                    ? 1
                                    : script.missing().getOrDefault(msku, 0))));
            script.surplus().forEach((msku, more) -> arriving.merge(msku, more, Integer::sum));
            return arriving;
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
    }
}
