package io.confirmshipping.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.SampleMarketplace;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.fixture.Scale;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.shipment.ReviewShipment;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Workflows that travel by themselves for 90 days: 2 of them, or 200 with {@code -Dscale=100}. Wherever the clock stops, every
 * unit is received, missing by the script, or still on its way.
 */
class SimulatedNetworkTest {

    private static final Instant BEGIN = Instant.parse("2026-11-22T10:05:00Z");
    private static final int WORKFLOWS = Scale.of(2);
    private static final int DAYS = 90;
    private static final Duration STOP = Duration.ofDays(5);
    private static final TransitTimes TIMES = new TransitTimes();

    @RegisterExtension
    private static final Store first = Store.onNewTable();

    @RegisterExtension
    private static final Store second = Store.onNewTable();

    @Test
    void every_unit_is_accounted_for_and_the_same_seed_tells_the_same_story_whatever_is_killed_in_between() {
        long start = System.nanoTime();
        Run alone = new Run(first, Script.toTheEnd(5, true));
        Run killed = new Run(second, Script.toTheEnd(5, true));
        for (int stop = 0; stop * STOP.toDays() < DAYS; stop++) {
            alone.travel();
            alone.checkUnits();
            killed.travel();
            killed.restart();
        }

        alone.checkEverySku();
        alone.checkLedgers();
        assertThat(killed.histories()).isEqualTo(alone.histories());
        assertThat(alone.histories()).hasSizeGreaterThanOrEqualTo(WORKFLOWS);
        System.out.printf(
                Locale.ROOT,
                "%d workflows with %d shipments travelled for %d days, twice, in %.1f s.%n",
                WORKFLOWS,
                alone.journeys.size(),
                DAYS,
                (System.nanoTime() - start) / 1e9);
    }

    /** Some workflows on a table of their own. */
    private static final class Run {

        private final Store store;
        private final Script script;
        private final TestClock clock = new TestClock();
        private final Functions functions;
        private final Seller seller;
        private final List<String> workflows = new ArrayList<>();
        private final Map<String, Journey> journeys = new HashMap<>();
        private final Map<String, Integer> skus = new HashMap<>();
        private Travels travels;

        Run(Store store, Script script) {
            this.store = store;
            this.script = script;
            clock.set(BEGIN);
            this.functions = new HandWired(store, clock).functions();
            this.seller = Seller.anyone(new Api(functions).unchecked()).withFewBoxes();
            for (int i = 0; i < WORKFLOWS; i++) {
                String workflow = seller.confirmed(
                        "GROUND_SMALL_PARCEL", i % 2 == 0 ? "USE_YOUR_OWN_CARRIER" : "AMAZON_PARTNERED_CARRIER");
                seller.renameWorkflow(workflow, "Run %d".formatted(i));
                workflows.add(workflow);
            }
            restart();
            for (String shipment : trips().open()) {
                Trip trip = trips().find(shipment).orElseThrow();
                journeys.put(shipment, Journey.of(trip, script, TIMES));
                skus.put(shipment, trip.expected().size());
            }
        }

        /** Forgets all that is kept in memory. */
        void restart() {
            travels = new Travels(true, script, trips(), TIMES, this::receive);
        }

        private Trips trips() {
            return new TableTrips(
                    store.client(),
                    store.table(),
                    new ReviewShipment(
                            store.shipmentReader(),
                            store.workflowReader(),
                            Samples.MARKETPLACES,
                            SampleMarketplace.OFFERING),
                    Samples.MARKETPLACES,
                    clock);
        }

        private void receive(List<String> messages) {
            ObjectNode batch = Json.object();
            for (String message : messages) {
                batch.withArray("Records")
                        .addObject()
                        .put("messageId", "m" + batch.get("Records").size())
                        .put("body", message)
                        .put("eventSource", "aws:sqs");
            }
            assertThat(functions.invoke("receive", batch).get("batchItemFailures"))
                    .isEmpty();
        }

        void travel() {
            Instant target = clock.instant().plus(STOP);
            travels.look();
            for (Optional<Instant> next = travels.next();
                    next.filter(at -> !at.isAfter(target)).isPresent();
                    next = travels.next()) {
                Instant at = next.get();
                clock.set(at.isAfter(clock.instant()) ? at : clock.instant());
                travels.happenUntil(clock.instant());
            }
            clock.set(target);
        }

        /** Units received are those that were sent until now; the others are missing for good or on their way. */
        void checkUnits() {
            List<JsonNode> queue = new ArrayList<>();
            Optional<String> token = Optional.empty();
            do {
                ApiRequest request = ApiRequest.to("GET /shipments").query("pageSize", "50");
                token.ifPresent(next -> request.query("paginationToken", next));
                JsonNode page = seller.send(request).body();
                page.get("shipments").forEach(queue::add);
                token = Optional.ofNullable(page.at("/pagination/nextToken").textValue());
            } while (token.isPresent());
            assertThat(queue).hasSameSizeAs(journeys.keySet());
            queue.forEach(this::checkUnits);
        }

        private void checkUnits(JsonNode shown) {
            String shipment = shown.get("shipmentConfirmationId").textValue();
            List<SimulatedReport> reports = journeys.get(shipment).reports();
            int arrived = units(reports, clock.instant());
            int onTheWay = units(reports, Instant.MAX) - arrived;
            int missing = shown.get("unitCount").intValue() - arrived - onTheWay;
            assertThat(shown.get("receivedCount").intValue())
                    .as("%s at %s, %d on the way, %d missing", shipment, clock.instant(), onTheWay, missing)
                    .isEqualTo(arrived);
            assertThat(missing).as("missing of %s", shipment).isBetween(0, skus.get(shipment));
        }

        /** At the end the same holds for each SKU, of which the script lets one unit be missing at most. */
        void checkEverySku() {
            journeys.forEach((shipment, journey) -> {
                for (JsonNode item : seller.shipment(shipment).body().get("items")) {
                    assertThat(item.get("received").intValue())
                            .as("%s of %s", item.get("msku"), shipment)
                            .isEqualTo(once(journey.reports(), clock.instant()).values().stream()
                                    .mapToInt(units ->
                                            units.getOrDefault(item.get("msku").textValue(), 0))
                                    .sum());
                    assertThat(item.get("difference").intValue()).isBetween(-1, 0);
                }
            });
        }

        private static int units(List<SimulatedReport> reports, Instant until) {
            return once(reports, until).values().stream()
                    .flatMap(units -> units.values().stream())
                    .mapToInt(units -> units)
                    .sum();
        }

        /** Returns the units of the reports that are sent until then; a report that comes twice counts once. */
        private static Map<String, Map<String, Integer>> once(List<SimulatedReport> reports, Instant until) {
            Map<String, Map<String, Integer>> once = new HashMap<>();
            reports.stream()
                    .filter(report -> !report.sentAt().isAfter(until))
                    .forEach(report -> once.put(report.id(), report.items()));
            return once;
        }

        void checkLedgers() {
            for (String workflow : workflows) {
                ApiAnswer review = seller.review(workflow);
                assertThat(review.body().get("shipments").findValuesAsText("status"))
                        .containsOnly("CLOSED");
                assertThat(review.body().get("settlements"))
                        .hasSameSizeAs(review.body().get("shipments"));
                assertThat(sum(review.body().get("settlements"), "/total/amount"))
                        .as("settled of " + workflow)
                        .isEqualByComparingTo(
                                review.body().at("/charges/dueOnReceipt/amount").decimalValue());
            }
        }

        private static BigDecimal sum(JsonNode parts, String amount) {
            return parts.valueStream()
                    .map(part -> part.at(amount).decimalValue())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Returns what happened to each shipment, by the name of its workflow and its destination. */
        Map<String, List<String>> histories() {
            Map<String, List<String>> histories = new TreeMap<>();
            for (int i = 0; i < workflows.size(); i++) {
                for (JsonNode shipment : seller.review(workflows.get(i)).body().get("shipments")) {
                    List<String> told = new ArrayList<>();
                    seller.shipment(shipment.get("shipmentConfirmationId").textValue())
                            .body()
                            .get("history")
                            .forEach(entry -> told.add(entry.toString()));
                    histories.put(
                            "Run %d to %s"
                                    .formatted(
                                            i,
                                            shipment.at("/destination/warehouseId")
                                                    .textValue()),
                            told);
                }
            }
            return histories;
        }
    }
}
