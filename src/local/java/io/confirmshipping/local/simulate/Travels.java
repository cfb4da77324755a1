package io.confirmshipping.local.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.local.schedule.HappensByTheClock;
import io.confirmshipping.local.settings.LocalSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lets every confirmed shipment travel by the clock. What was reported is known from the shipments themselves, so that a
 * restart loses nothing.
 */
@Singleton
public class Travels implements HappensByTheClock {

    private static final Comparator<SimulatedReport> IN_ORDER = Comparator.comparing(SimulatedReport::sentAt)
            .thenComparing(SimulatedReport::shipment)
            .thenComparing(SimulatedReport::at);

    private final boolean enabled;
    private final Script script;
    private final Trips trips;
    private final TransitTimes times;
    private final ReportQueue queue;

    /** The reports that are still to come, by shipment. */
    private final Map<String, List<SimulatedReport>> planned = new HashMap<>();

    /** The shipments whose ship date can no longer change. */
    private final Map<String, Boolean> handedOver = new HashMap<>();

    @Inject
    Travels(LocalSettings settings, Trips trips, TransitTimes times, ReportQueue queue) {
        this(settings.simulate().enabled(), script(settings.simulate()), trips, times, queue);
    }

    private static Script script(LocalSettings.Simulation settings) {
        return Script.toTheEnd(settings.seed(), settings.disturbed());
    }

    Travels(boolean enabled, Script script, Trips trips, TransitTimes times, ReportQueue queue) {
        this.enabled = enabled;
        this.script = script;
        this.trips = trips;
        this.times = times;
        this.queue = queue;
    }

    /** Plans the way of shipments that are new, or may ship on another day. */
    @Override
    public synchronized void look() {
        if (!enabled) {
            return;
        }
        List<String> open = trips.open();
        planned.keySet().retainAll(open);
        open.stream()
                .filter(shipment -> !handedOver.getOrDefault(shipment, false))
                .forEach(shipment -> trips.find(shipment).ifPresent(this::plan));
    }

    private void plan(Trip trip) {
        handedOver.put(trip.shipment(), trip.isHandedOver());
        planned.put(
                trip.shipment(),
                trip.isOver()
                        ? List.of()
                        : Journey.of(trip, script, times).reports().stream()
                                .filter(report -> !trip.hasReport(report.id()))
                                .toList());
    }

    @Override
    public synchronized Optional<Instant> next() {
        return planned.values().stream()
                .flatMap(reports -> reports.stream().limit(1))
                .map(SimulatedReport::sentAt)
                .min(Comparator.naturalOrder());
    }

    @Override
    public synchronized List<JsonNode> happenUntil(Instant now) {
        List<SimulatedReport> due = planned.entrySet().stream()
                .filter(reports -> isDue(reports.getValue(), now))
                .flatMap(reports -> withUnits(reports.getKey(), reports.getValue()).stream())
                .filter(report -> !report.sentAt().isAfter(now))
                .sorted(IN_ORDER)
                .toList();
        sendInTurn(due);
        planned.replaceAll((shipment, reports) -> {
            handedOver.merge(shipment, isDue(reports, now), Boolean::logicalOr);
            return reports.stream()
                    .dropWhile(report -> !report.sentAt().isAfter(now))
                    .toList();
        });
        return due.stream().<JsonNode>map(SimulatedReport::message).toList();
    }

    private static boolean isDue(List<SimulatedReport> reports, Instant now) {
        return !reports.isEmpty() && !reports.get(0).sentAt().isAfter(now);
    }

    private List<SimulatedReport> withUnits(String shipment, List<SimulatedReport> reports) {
        return trips.find(shipment).stream()
                .filter(trip -> !trip.isOver())
                .flatMap(trip -> new Cargo(trip, script).among(reports).stream())
                .toList();
    }

    /** Sends reports so that those of one shipment are taken one after the other: a queue keeps no order. */
    private void sendInTurn(List<SimulatedReport> reports) {
        Map<String, Deque<SimulatedReport>> waiting = new TreeMap<>();
        reports.forEach(report -> waiting.computeIfAbsent(report.shipment(), none -> new ArrayDeque<>())
                .add(report));
        while (!waiting.isEmpty()) {
            queue.send(waiting.values().stream()
                    .map(Deque::remove)
                    .map(report -> report.message().toString())
                    .toList());
            waiting.values().removeIf(Deque::isEmpty);
        }
    }

    /**
     * Makes at once the reports of one shipment that would be made until now or later, in their order. If it travels by the clock,
     * it goes on from there.
     *
     * @return the reports that were made; empty if there is no such shipment
     */
    synchronized Optional<List<SimulatedReport>> hurry(String shipment, Script told, Instant now) {
        return trips.find(shipment).map(trip -> {
            SimulateRequest.check(told, trip);
            List<SimulatedReport> rest =
                    trip.isOver() ? List.of() : new RestOfJourney(Journey.of(trip, told, times), trip, told).reports();
            List<SimulatedReport> sent =
                    rest.stream().map(report -> report.notAfter(now)).toList();
            sendInTurn(sent);
            planned.remove(shipment);
            handedOver.remove(shipment);
            return sent;
        });
    }
}
