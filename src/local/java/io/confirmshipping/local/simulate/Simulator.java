package io.confirmshipping.local.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.local.schedule.ClockDriven;
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
 * Makes the reports of all confirmed shipments by the clock, if that is switched on, and those of one shipment at once when asked to.
 * The shipments themselves say what was reported, so a restart loses nothing.
 */
@Singleton
public class Simulator implements ClockDriven {

    private static final Comparator<SimulatedReport> IN_ORDER = Comparator.comparing(SimulatedReport::sentAt)
            .thenComparing(SimulatedReport::shipment)
            .thenComparing(SimulatedReport::at);

    private final boolean enabled;
    private final Scenario scenario;
    private final ShipmentFinder shipments;
    private final TransitTimes times;
    private final ReportQueue queue;

    /** The reports that are still to come, by shipment. */
    private final Map<String, List<SimulatedReport>> planned = new HashMap<>();

    /** The shipments whose ship date can no longer change. */
    private final Map<String, Boolean> handedOver = new HashMap<>();

    @Inject
    Simulator(LocalSettings settings, ShipmentFinder shipments, TransitTimes times, ReportQueue queue) {
        this(settings.simulate().enabled(), scenario(settings.simulate()), shipments, times, queue);
    }

    private static Scenario scenario(LocalSettings.Simulation settings) {
        return Scenario.toTheEnd(settings.seed(), settings.disturbed());
    }

    Simulator(boolean enabled, Scenario scenario, ShipmentFinder shipments, TransitTimes times, ReportQueue queue) {
        this.enabled = enabled;
        this.scenario = scenario;
        this.shipments = shipments;
        this.times = times;
        this.queue = queue;
    }

    /** Plans the reports of shipments that are new, or may ship on another day. */
    @Override
    public synchronized void plan() {
        if (!enabled) {
            return;
        }
        List<String> open = shipments.open();
        planned.keySet().retainAll(open);
        open.stream()
                .filter(shipment -> !handedOver.getOrDefault(shipment, false))
                .forEach(shipment -> shipments.find(shipment).ifPresent(this::plan));
    }

    private void plan(SimulatedShipment shipment) {
        handedOver.put(shipment.id(), shipment.isHandedOver());
        planned.put(
                shipment.id(),
                shipment.isOver()
                        ? List.of()
                        : ReportPlan.of(shipment, scenario, times).reports().stream()
                                .filter(report -> !shipment.hasReport(report.id()))
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
    public synchronized List<JsonNode> runUntil(Instant now) {
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
        return shipments.find(shipment).stream()
                .filter(found -> !found.isOver())
                .flatMap(found -> new ArrivingUnits(found, scenario).sharedAmong(reports).stream())
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
     * Runs a scenario at once: makes the remaining reports of one shipment, in their order. If it travels by the clock, it goes on
     * from there.
     *
     * @return the reports that were made; empty if there is no such shipment
     */
    synchronized Optional<List<SimulatedReport>> runAtOnce(String shipment, Scenario requested, Instant now) {
        return shipments.find(shipment).map(found -> {
            SimulateRequest.check(requested, found);
            List<SimulatedReport> rest = found.isOver()
                    ? List.of()
                    : new RemainingReports(ReportPlan.of(found, requested, times), found, requested).reports();
            List<SimulatedReport> sent =
                    rest.stream().map(report -> report.notAfter(now)).toList();
            sendInTurn(sent);
            planned.remove(shipment);
            handedOver.remove(shipment);
            return sent;
        });
    }
}
