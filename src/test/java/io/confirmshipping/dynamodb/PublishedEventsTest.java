package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.stream.StreamRecords;
import io.confirmshipping.eventbridge.TestBus;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.function.PublishFunction;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.metric.EventMetrics;
import io.confirmshipping.function.metric.Metrics;
import io.confirmshipping.local.stream.TestStream;
import io.confirmshipping.local.table.TestDatabase;
import io.confirmshipping.usecase.Overloaded;
import io.confirmshipping.usecase.Unavailable;
import io.confirmshipping.usecase.event.PublishEvents;
import io.confirmshipping.usecase.workflow.ChooseShipping;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Every version of a workflow or a shipment is one event, in order: random commands through a client with {@link
 * RandomFaults}, a stream that is delivered again where it failed, and a bus that fails before, after and in between.
 */
class PublishedEventsTest {

    private static final ShippingMethod METHOD = Samples.PARCELS;

    @TempDir
    Path folder;

    private final List<String> metrics = new ArrayList<>();
    private final Set<String> types = new TreeSet<>();
    private DynamoDbClient real;
    private String table;

    @BeforeEach
    void open() {
        real = TestDatabase.client();
        table = TestDatabase.newTableWithStream();
    }

    @AfterEach
    void close() {
        real.close();
    }

    @Test
    void every_change_is_one_event_in_order_whatever_fails() {
        try (TestBus bus = new TestBus(Optional.of(new Random(7)));
                TestStream stream = stream(bus, "position")) {
            walk(stream, bus);
            assertThat(bus.faults()).containsExactly("after", "before", "some");
            assertCounted(bus);
        }
    }

    /** Without an answer Lambda hands over the whole batch again. */
    @Test
    void a_function_that_is_cut_off_after_it_has_published_loses_nothing() {
        Random random = new Random(11);
        try (TestBus bus = new TestBus(Optional.empty());
                TestStream stream =
                        new TestStream(real, table, folder.resolve("position"), (input, output, context) -> {
                            publish(bus).handleRequest(input, output, context);
                            if (random.nextInt(3) == 0) {
                                throw new IOException("cut off");
                            }
                        })) {
            walk(stream, bus);
        }
    }

    @Test
    void a_restart_goes_on_where_the_last_run_ended() {
        Store store = new Store(real, table, attempt -> {});
        try (TestBus bus = new TestBus(Optional.empty())) {
            store.add(Samples.awaitingConfirmation());
            drain(bus, "kept");
            store.add(Samples.awaitingConfirmation());
            drain(bus, "kept");
            assertThat(bus.events()).hasSize(2);
            drain(bus, "lost");
            assertThat(bus.events()).hasSize(4);
        }
    }

    @Test
    void a_repeated_confirmation_is_counted_once_and_a_refund_by_its_currency() {
        Store store = new Store(real, table, attempt -> {});
        AwaitingConfirmation chosen = store.choose(store.add(Samples.awaitingConfirmation()), METHOD, NOON);
        Confirmed confirmed = store.confirm(chosen, NOON);
        store.confirm(chosen, NOON);
        Cancelled cancelled = store.cancel(Store.reference(confirmed), NOON);
        store.cancel(Store.reference(confirmed), NOON);
        try (TestBus bus = new TestBus(Optional.empty())) {
            drain(bus, "position");
        }
        assertThat(sum("Planned")).isEqualByComparingTo("1");
        assertThat(sum("Confirmed")).isEqualByComparingTo("1");
        assertThat(sum("Cancelled")).isEqualByComparingTo("1");
        assertThat(sum("Refunded"))
                .isPositive()
                .isEqualByComparingTo(cancelled.cancellation().refunded().getAmount());
        assertThat(metrics)
                .filteredOn(line -> line.contains("Refunded"))
                .allMatch(line -> line.contains("\"Currency\":\"USD\""));
    }

    private void walk(TestStream stream, TestBus bus) {
        List<Walk> walks = new ArrayList<>();
        Seeds.forEach(20, seed -> {
            Walk walk = new Walk(seed);
            walk.go(14, stream);
            walks.add(walk);
        });
        stream.drain();
        walks.forEach(walk -> walk.check(bus.events()));
        bus.events().forEach(event -> types.add(event.get("detail-type").textValue()));
        assertThat(types)
                .as("a walk that never gets somewhere proves nothing")
                .contains(
                        "PlacementExpired",
                        "ShipmentConfirmed",
                        "ShipmentRenamed",
                        "ShipmentStatusChanged",
                        "ShippingChosen",
                        "WorkflowCancelled",
                        "WorkflowConfirmed",
                        "WorkflowPlanned",
                        "WorkflowRenamed");
        assertThat(bus.events().toString()).doesNotContain("Name ", "Pine Street", "206-555");
    }

    /** Also when events were published twice: the counts are those of what happened. */
    private void assertCounted(TestBus bus) {
        Map<String, Integer> happened = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode event : bus.events()) {
            if (seen.add(event.get("eventId").textValue())) {
                happened.merge(event.get("detail-type").textValue(), 1, Integer::sum);
            }
        }
        assertThat(seen.size())
                .as("some were published twice")
                .isLessThan(bus.events().size());
        assertThat(sum("Planned")).isEqualByComparingTo(BigDecimal.valueOf(happened.get("WorkflowPlanned")));
        assertThat(sum("Confirmed")).isEqualByComparingTo(BigDecimal.valueOf(happened.get("WorkflowConfirmed")));
        assertThat(sum("Cancelled")).isEqualByComparingTo(BigDecimal.valueOf(happened.get("WorkflowCancelled")));
        assertThat(sum("Expired")).isEqualByComparingTo(BigDecimal.valueOf(happened.get("PlacementExpired")));
    }

    private BigDecimal sum(String metric) {
        return metrics.stream()
                .map(PublishedEventsTest::parsed)
                .filter(line -> line.has(metric))
                .map(line -> line.get(metric).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static JsonNode parsed(String line) {
        try {
            return Json.MAPPER.readTree(line);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private void drain(TestBus bus, String position) {
        try (TestStream stream = stream(bus, position)) {
            stream.drain();
        }
    }

    private TestStream stream(TestBus bus, String position) {
        PublishFunction function = publish(bus);
        return new TestStream(real, table, folder.resolve(position), function);
    }

    private PublishFunction publish(TestBus bus) {
        return new PublishFunction(
                new StreamRecords(),
                new PublishEvents(bus.client(real)),
                new EventMetrics(new Metrics(Clock.systemUTC(), metrics::add)));
    }

    /**
     * One workflow, and what was seen of it after every attempt of every command. A version can pass unseen, where a command
     * did not know that it had been carried out and was carried out again.
     */
    private final class Walk {
        private final Random random;
        private final Store store;
        private final Store undisturbed = new Store(real, table, attempt -> {});
        private final WorkflowReference reference;
        private final SortedMap<Long, Workflow> workflows = new TreeMap<>();
        private final Map<String, SortedMap<Long, ConfirmedShipment>> shipments = new LinkedHashMap<>();
        private Instant now = NOON;

        Walk(long seed) {
            random = new Random(seed);
            store = new Store(RandomFaults.of(real, random).client(), table, attempt -> {});
            reference = undisturbed.add(Samples.awaitingConfirmation(Samples.SELLER, Samples.contents(80), now));
            look();
        }

        void go(int steps, TestStream stream) {
            for (int step = 0; step < steps; step++) {
                if (random.nextInt(3) == 0) {
                    now = now.plus(Duration.ofHours(random.nextInt(30)));
                }
                Runnable command = anyCommand(look());
                for (int times = random.nextInt(4) == 0 ? 2 : 1; times > 0; times--) {
                    untilItIsAnswered(command);
                }
                if (random.nextInt(3) == 0) {
                    stream.turn();
                }
            }
        }

        private void untilItIsAnswered(Runnable command) {
            for (boolean answered = false; !answered; look()) {
                try {
                    command.run();
                    answered = true;
                } catch (Refused refused) {
                    answered = true;
                } catch (Unavailable | Overloaded fault) {
                    // again
                }
            }
        }

        private Runnable anyCommand(Workflow seen) {
            return switch (random.nextInt(12)) {
                case 0 -> () -> store.planAgain().sameContents(reference, now);
                case 1 -> () -> store.cancel(reference, now);
                case 2 -> () -> store.duePlacements().settle(reference.workflow(), now);
                case 3, 4 -> () -> store.rename(reference, "Name " + random.nextInt(3), now);
                case 5, 6 -> renameShipment(seen);
                case 7, 8 -> choose(random.nextBoolean() ? METHOD : Samples.OWN_PALLETS);
                default ->
                    seen instanceof AwaitingConfirmation awaiting
                                    && awaiting.choice().isPresent()
                            ? () -> store.confirm(awaiting, now)
                            : choose(METHOD);
            };
        }

        private Runnable choose(ShippingMethod method) {
            ChooseShipping.Command command = new ChooseShipping.Command(
                    reference,
                    now.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1 + random.nextInt(2)),
                    method,
                    List.of(),
                    Optional.empty(),
                    Optional.empty());
            return () -> new ChooseShipping(store.changes(), Samples.MARKETPLACES).choose(command, now);
        }

        private Runnable renameShipment(Workflow seen) {
            if (seen.shipments().isEmpty()) {
                return () -> store.cancel(reference, now);
            }
            ConfirmedShipment shipment = seen.shipments().get(0);
            return () -> store.rename(Store.reference(shipment), "Name " + random.nextInt(100), now);
        }

        private Workflow look() {
            Workflow workflow = undisturbed.review(reference, now).workflow();
            workflows.putIfAbsent(workflow.header().version(), workflow);
            workflow.shipments().forEach(shipment -> shipments
                    .computeIfAbsent(shipment.id().value(), id -> new TreeMap<>())
                    .putIfAbsent(shipment.version(), shipment));
            return workflow;
        }

        void check(List<JsonNode> published) {
            Map<Long, JsonNode> events = inOrder(reference.workflow().value(), published);
            assertThat(List.copyOf(events.keySet())).isEqualTo(versionsUntil(storedVersion()));
            events.forEach((version, event) -> Optional.ofNullable(workflows.get(version))
                    .ifPresent(made -> checkWorkflow(made, workflows.get(version - 1), event)));
            shipments.forEach((id, versions) -> {
                Map<Long, JsonNode> own = inOrder(id, published);
                assertThat(List.copyOf(own.keySet())).isEqualTo(versionsUntil(versions.lastKey()));
                versions.forEach((version, made) -> checkShipment(made, versions.get(version - 1), own.get(version)));
            });
        }

        private static List<Long> versionsUntil(long last) {
            return LongStream.rangeClosed(1, last).boxed().toList();
        }

        /** What time has made of it since, nobody has written down. */
        private long storedVersion() {
            return Long.parseLong(real.getItem(request -> request.tableName(table)
                            .key(Key.workflow(reference.workflow()).attributes())
                            .consistentRead(true))
                    .item()
                    .get("version")
                    .n());
        }

        /** By version; no event comes for the first time before one of an earlier version. */
        private Map<Long, JsonNode> inOrder(String subject, List<JsonNode> published) {
            Map<Long, JsonNode> events = new LinkedHashMap<>();
            published.stream()
                    .filter(event -> event.get("eventId").textValue().startsWith(subject + ":"))
                    .forEach(event -> {
                        long version = event.get("version").longValue();
                        JsonNode first = events.putIfAbsent(version, event);
                        assertThat(first == null || first.equals(event))
                                .as("the same event again")
                                .isTrue();
                    });
            assertThat(List.copyOf(events.keySet())).isSorted();
            return events;
        }

        private void checkWorkflow(Workflow made, Workflow before, JsonNode event) {
            assertThat(event.get("source").textValue()).isEqualTo("confirm-shipping");
            assertThat(event.get("bus").textValue()).isEqualTo("the-bus");
            assertThat(event.get("sellerId").textValue()).isEqualTo(Samples.SELLER.value());
            assertThat(event.get("status").textValue()).isEqualTo(made.status().name());
            assertThat(Instant.parse(event.get("at").textValue()))
                    .isEqualTo(made.header().updatedAt());
            if (before != null || made.header().version() == 1) {
                assertThat(event.get("detail-type").textValue()).isEqualTo(type(made, before));
            }
            if (made instanceof Confirmed confirmed) {
                assertThat(event.at("/acceptedCharges/amount").decimalValue())
                        .isEqualByComparingTo(
                                confirmed.confirmation().accepted().total().getAmount());
                assertThat(event.get("shipmentConfirmationIds")).hasSameSizeAs(made.shipments());
            } else if (made instanceof Cancelled cancelled) {
                assertThat(event.at("/refunded/amount").decimalValue())
                        .isEqualByComparingTo(
                                cancelled.cancellation().refunded().getAmount());
            }
        }

        private String type(Workflow made, Workflow before) {
            if (before == null || !made.offer().equals(before.offer())) {
                return "WorkflowPlanned";
            }
            if (made.status() == before.status()) {
                return made.header().name().equals(before.header().name()) ? "ShippingChosen" : "WorkflowRenamed";
            }
            return switch (made.status()) {
                case CONFIRMED -> "WorkflowConfirmed";
                case CANCELLED -> "WorkflowCancelled";
                case PLACEMENT_EXPIRED -> "PlacementExpired";
                case AWAITING_CONFIRMATION -> "WorkflowPlanned";
            };
        }

        private void checkShipment(ConfirmedShipment made, ConfirmedShipment before, JsonNode event) {
            assertThat(event.get("workflowId").textValue())
                    .isEqualTo(reference.workflow().value());
            assertThat(event.get("shipmentConfirmationId").textValue())
                    .isEqualTo(made.id().value());
            assertThat(event.get("status").textValue()).isEqualTo(made.status().name());
            assertThat(event.get("unitCount").intValue()).isEqualTo(made.unitCount());
            assertThat(Instant.parse(event.get("at").textValue())).isEqualTo(made.updatedAt());
            if (before == null && made.version() > 1) {
                return;
            }
            String type = before == null
                    ? "ShipmentConfirmed"
                    : made.status() == before.status() ? "ShipmentRenamed" : "ShipmentStatusChanged";
            assertThat(event.get("detail-type").textValue()).isEqualTo(type);
        }
    }
}
