package io.confirmshipping.local.simulate;

import io.confirmshipping.local.schedule.HappensByTheClock;
import io.confirmshipping.local.settings.LocalSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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
        Predicate<SimulatedReport> isNew = report -> !trip.reported().contains(report.id());
        handedOver.put(trip.shipment(), trip.isHandedOver());
        planned.put(
                trip.shipment(),
                trip.isOver()
                        ? List.of()
                        : Journey.of(trip, script, times).reports().stream()
                                .filter(isNew)
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
    public synchronized void happenUntil(Instant now) {
        List<SimulatedReport> due = planned.values().stream()
                .flatMap(reports ->
                        reports.stream().takeWhile(report -> !report.sentAt().isAfter(now)))
                .sorted(IN_ORDER)
                .toList();
        if (!due.isEmpty()) {
            queue.send(due.stream().map(report -> report.message().toString()).toList());
            planned.replaceAll((shipment, reports) -> reports.stream()
                    .dropWhile(report -> !report.sentAt().isAfter(now))
                    .toList());
            due.forEach(report -> handedOver.put(report.shipment(), true));
        }
    }

    /** Reports of one shipment at once what would be reported until now or later; returns the reports that were sent. */
    Optional<List<SimulatedReport>> hurry(String shipment, Script toldScript, Instant now) {
        return trips.find(shipment).map(trip -> {
            SimulateRequest.check(toldScript, trip);
            List<SimulatedReport> sent = trip.isOver()
                    ? List.of()
                    : new RestOfJourney(Journey.of(trip, toldScript, times), trip, toldScript)
                            .reports().stream()
                                    .map(report -> report.notAfter(now))
                                    .toList();
            queue.send(sent.stream().map(report -> report.message().toString()).toList());
            return sent;
        });
    }
}
