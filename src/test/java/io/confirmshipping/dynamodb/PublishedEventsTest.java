package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.dynamodb.stream.StreamRecords;
import io.confirmshipping.eventbridge.TestBus;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.function.PublishFunction;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.metric.EventMetrics;
import io.confirmshipping.function.metric.Metrics;
import io.confirmshipping.local.stream.StreamDatabase;
import io.confirmshipping.local.stream.TestStream;
import io.confirmshipping.usecase.event.PublishEvents;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Every version of a workflow or a shipment is one event, in order: random commands through a client with {@link
 * RandomFaults}, a stream that is delivered again where it failed, and a bus that fails before, after and in between.
 */
class PublishedEventsTest {

    private static final ShippingMethod METHOD = SampleShipping.PARCELS;
    private static final List<String> TYPES = List.of(
            "PlacementAccepted",
            "PlacementExpired",
            "ShipmentConfirmed",
            "ShipmentRenamed",
            "ShipmentStatusChanged",
            "ShippingChosen",
            "WorkflowCancelled",
            "WorkflowConfirmed",
            "WorkflowPlanned",
            "WorkflowRenamed");

    @RegisterExtension
    private static final StreamDatabase database = new StreamDatabase();

    @TempDir
    Path folder;

    private final DynamoDbClient real = database.client();
    private final String table = database.newTable();
    private final List<String> metrics = new ArrayList<>();

    @Test
    void every_change_is_one_event_in_order_whatever_fails() {
        try (TestBus bus = new TestBus(Optional.of(new Random(7)));
                TestStream stream = stream(bus, "position")) {
            walk(stream, bus, 3);
            assertThat(bus.faults()).containsExactly("after", "before", "some");
            assertCounted(bus);
        }
    }

    /** Without an answer Lambda hands over the whole batch again. */
    @Test
    void a_function_that_is_cut_off_after_it_has_published_loses_nothing() {
        Random random = new Random(11);
        AtomicInteger cuts = new AtomicInteger();
        try (TestBus bus = new TestBus(Optional.empty());
                TestStream stream = database.stream(table, folder.resolve("position"), (input, output, context) -> {
                    publish(bus).handleRequest(input, output, context);
                    if (random.nextInt(3) == 0) {
                        cuts.incrementAndGet();
                        throw new IOException("cut off");
                    }
                })) {
            walk(stream, bus, 0);
            assertThat(cuts).hasPositiveValue();
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

    /** Subscribers hear of the price that is gone, the one in its place, and the other destinations (rules.md#rule-38). */
    @Test
    void another_source_says_what_it_changes_and_which_choice_it_drops() {
        Store store = new Store(real, table, attempt -> {});
        AwaitingConfirmation chosen = store.choose(
                store.add(Samples.awaitingConfirmation(Samples.SELLER, Samples.contents(40), NOON)), METHOD, NOON);
        PlacementOption before = chosen.offer().defaultOption();
        Address newark = new Address(
                "Pine Street Goods",
                "400 Industrial Blvd",
                Optional.empty(),
                "Newark",
                "NJ",
                "07114",
                "US",
                Optional.of("973-555-0100"));
        AwaitingConfirmation moved = (AwaitingConfirmation) store.changeSource()
                .change(Store.reference(chosen), newark, NOON)
                .commit()
                .workflow();
        store.rename(Store.reference(moved), "From Newark", NOON);
        PlacementOption now = moved.offer().defaultOption();
        try (TestBus bus = new TestBus(Optional.empty())) {
            drain(bus, "position");
            JsonNode event = bus.events().get(2);
            assertThat(event.get("detail-type").textValue()).isEqualTo("SourceChanged");
            assertThat(event.get("destinationsAdded").valueStream().map(JsonNode::textValue))
                    .isNotEmpty()
                    .containsExactlyElementsOf(
                            moved.changed().orElseThrow().destinations().added());
            assertThat(event.get("droppedShippingMode").textValue())
                    .isEqualTo(METHOD.mode().name());
            assertThat(event.at("/chargesBefore/amount").decimalValue())
                    .isEqualByComparingTo(before.quote(METHOD).charges().total().getAmount());
            assertThat(event.at("/chargesNow/amount").decimalValue())
                    .isEqualByComparingTo(now.quote(METHOD).charges().total().getAmount());
            JsonNode renamed = bus.events().get(3);
            assertThat(renamed.get("detail-type").textValue()).isEqualTo("WorkflowRenamed");
            assertThat(renamed.has("chargesBefore")).isFalse();
        }
    }

    /** The facts of an earlier plan are not told again. */
    @Test
    void pallets_of_the_seller_are_a_change_and_no_plan() {
        Store store = new Store(real, table, attempt -> {});
        AwaitingConfirmation chosen = store.choose(store.add(Samples.awaitingConfirmation()), METHOD, NOON);
        ShipmentId shipment = chosen.offer().defaultOption().shipments().get(0).id();
        store.override(Store.reference(chosen), shipment, 1, NOON);
        try (TestBus bus = new TestBus(Optional.empty())) {
            drain(bus, "position");
            assertThat(bus.events())
                    .extracting(event -> event.get("detail-type").textValue())
                    .containsExactly("WorkflowPlanned", "ShippingChosen", "WorkflowChanged");
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

    /** @param faults how many kinds of faults of the bus must occur */
    private void walk(TestStream stream, TestBus bus, int faults) {
        List<PublishedWalk> walks = new ArrayList<>();
        Seeds.untilSeen(
                3,
                30,
                () -> published(stream, bus).containsAll(TYPES) && bus.faults().size() >= faults,
                seed -> {
                    PublishedWalk walk = new PublishedWalk(real, table, seed);
                    walk.go(14, stream);
                    walks.add(walk);
                });
        stream.drain();
        walks.forEach(walk -> walk.check(bus.events()));
        assertThat(published(stream, bus))
                .as("a walk that never gets somewhere proves nothing")
                .containsAll(TYPES);
        assertThat(bus.events().toString()).doesNotContain("Name ", "Pine Street", "206-555");
    }

    private static Set<String> published(TestStream stream, TestBus bus) {
        stream.drain();
        return bus.events().stream()
                .map(event -> event.get("detail-type").textValue())
                .collect(Collectors.toSet());
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
        return database.stream(table, folder.resolve(position), function);
    }

    private PublishFunction publish(TestBus bus) {
        return new PublishFunction(
                new StreamRecords(),
                new PublishEvents(bus.client(real)),
                new EventMetrics(new Metrics(Clock.systemUTC(), metrics::add)));
    }
}
