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
 * unit is received, missing by the scenario, or still on its way.
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
    void every_unit_is_accounted_for_and_the_same_seed_tells_the_same_story_whatever_is_killed_and_renamed() {
        long start = System.nanoTime();
        Run alone = new Run(first, Scenario.toTheEnd(5, true));
        Run killed = new Run(second, Scenario.toTheEnd(5, true));
        for (int stop = 0; stop * STOP.toDays() < DAYS; stop++) {
            alone.travel();
            alone.checkUnits();
            killed.travel();
            killed.restart();
            killed.rename("Renamed at stop %d".formatted(stop));
        }

        alone.checkThatOnlyOneUnitOfASkuIsMissing();
        alone.checkLedgers();
        assertThat(killed.histories()).isEqualTo(alone.histories());
        assertThat(alone.histories()).hasSizeGreaterThanOrEqualTo(WORKFLOWS);
        System.out.printf(
                Locale.ROOT,
                "%d workflows with %d shipments travelled for %d days, twice, in %.1f s.%n",
                WORKFLOWS,
                alone.shipments.size(),
                DAYS,
                (System.nanoTime() - start) / 1e9);
    }

    /** Some workflows on a table of their own. */
    private static final class Run {

        private final Store store;
        private final Scenario scenario;
        private final TestClock clock = new TestClock();
        private final Functions functions;
        private final Seller seller;
        private final List<String> workflows = new ArrayList<>();
        private final List<String> shipments;

        /** The units that were reported of each shipment, by the report's ID. */
        private final Map<String, Map<String, Integer>> brought = new HashMap<>();

        private Simulator simulator;

        Run(Store store, Scenario scenario) {
            this.store = store;
            this.scenario = scenario;
            clock.set(BEGIN);
            this.functions = new HandWired(store, clock).functions();
            this.seller = Seller.anyone(new Api(functions).unchecked()).withFewBoxes();
            for (int i = 0; i < WORKFLOWS; i++) {
                String workflow = seller.confirmed(
                        "GROUND_SMALL_PARCEL", i % 2 == 0 ? "USE_YOUR_OWN_CARRIER" : "AMAZON_PARTNERED_CARRIER");
                workflows.add(workflow);
                clock.advance(Duration.ofMillis(1));
            }
            restart();
            shipments = shipmentFinder().open();
        }

        void rename(String name) {
            workflows.forEach(workflow -> seller.renameWorkflow(workflow, name));
        }

        /** Forgets all that is kept in memory. */
        void restart() {
            simulator = new Simulator(true, scenario, shipmentFinder(), TIMES, this::receive);
        }

        private ShipmentFinder shipmentFinder() {
            return new TableShipmentFinder(
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
                remember(Json.parse(message));
                batch.withArray("Records")
                        .addObject()
                        .put("messageId", "m" + batch.get("Records").size())
                        .put("body", message)
                        .put("eventSource", "aws:sqs");
            }
            assertThat(functions.invoke("receive", batch).get("batchItemFailures"))
                    .isEmpty();
        }

        private void remember(JsonNode report) {
            int units = report.path("items")
                    .valueStream()
                    .mapToInt(item -> item.get("quantity").intValue())
                    .sum();
            brought.computeIfAbsent(report.get("shipmentConfirmationId").textValue(), none -> new HashMap<>())
                    .put(report.get("eventId").textValue(), units);
        }

        void travel() {
            Instant target = clock.instant().plus(STOP);
            simulator.plan();
            for (Optional<Instant> next = simulator.next();
                    next.filter(at -> !at.isAfter(target)).isPresent();
                    next = simulator.next()) {
                Instant at = next.get();
                clock.set(at.isAfter(clock.instant()) ? at : clock.instant());
                simulator.runUntil(clock.instant());
            }
            clock.set(target);
        }

        /** Units received are those that were brought until now, each report once. */
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
            assertThat(queue).hasSameSizeAs(shipments);
            queue.forEach(this::checkUnits);
        }

        private void checkUnits(JsonNode shown) {
            String shipment = shown.get("shipmentConfirmationId").textValue();
            int arrived = brought.getOrDefault(shipment, Map.of()).values().stream()
                    .mapToInt(units -> units)
                    .sum();
            assertThat(shown.get("receivedCount").intValue())
                    .as("%s at %s", shipment, clock.instant())
                    .isEqualTo(arrived)
                    .isLessThanOrEqualTo(shown.get("unitCount").intValue());
        }

        /** At the end nothing is on its way, and what has not arrived is missing by the scenario. */
        void checkThatOnlyOneUnitOfASkuIsMissing() {
            for (String shipment : shipments) {
                JsonNode items = seller.shipment(shipment).body().get("items");
                assertThat(items)
                        .allSatisfy(item -> assertThat(item.get("difference").intValue())
                                .as("%s of %s", item.get("msku"), shipment)
                                .isBetween(-1, 0));
            }
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

        /** Returns what happened to each shipment, by the number of its workflow and its destination. */
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
                            "%d to %s"
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
