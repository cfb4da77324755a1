package io.confirmshipping.dynamodb.list;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.dynamodb.BatchWriter;
import io.confirmshipping.dynamodb.Meter;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.item.Timestamp;
import io.confirmshipping.dynamodb.shipment.ShipmentItem;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.fixture.Scale;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.shipment.QueuedShipment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The shipping queue of a seller with 4,000 shipments, or more as {@link Scale} says, costs what that of a seller with 100 costs. */
class LargeShippingQueueTest {

    private static final int SIZE = 10;
    private static final ShipmentStatus[] STATUSES = ShipmentStatus.values();

    private static final Meter meter = new Meter();

    @RegisterExtension
    private static final Store unmetered = Store.onNewTable();

    @RegisterExtension
    private static final Store store = new Store(meter.client(), unmetered.table(), unmetered.pause());

    private static Map<String, AttributeValue> example;
    private static Queue small;
    private static Queue large;

    /** A seller with many shipments, as many of each status; a few are of the same millisecond. */
    private record Queue(SellerId seller, int size) {

        static Queue of(int size) {
            Queue queue = new Queue(new SellerId("seller with " + size), size);
            BatchWriter.put(IntStream.range(0, size).mapToObj(queue::item), unmetered);
            return queue;
        }

        private Map<String, AttributeValue> item(int number) {
            String position =
                    SellerList.position(confirmedAt(number), id(number).value());
            Map<String, AttributeValue> item = new HashMap<>(example);
            item.putAll(Key.shipment(id(number)).attributes());
            put(item, "list", SellerList.partition(seller));
            put(item, "listedAt", position);
            put(item, "statusListedAt", SellerList.position(status(number), position));
            put(item, "id", id(number).value());
            put(item, "seller", seller.value());
            put(item, "status", status(number).name());
            put(item, "confirmedAt", Timestamp.format(confirmedAt(number)));
            return item;
        }

        private static void put(Map<String, AttributeValue> item, String name, String value) {
            item.put(name, AttributeValue.fromS(value));
        }

        ShipmentConfirmationId id(int number) {
            return new ShipmentConfirmationId("FBA%c%08d".formatted(size > 100 ? 'L' : 'S', number));
        }

        static Instant confirmedAt(int number) {
            return NOON.plusMillis(number / 3);
        }

        static ShipmentStatus status(int number) {
            return STATUSES[number % STATUSES.length];
        }

        Page<QueuedShipment> page(Set<ShipmentStatus> statuses, Optional<String> token) {
            return store.shipmentReader().list(seller, ListFilter.statuses(statuses), new PageRequest(SIZE, token));
        }

        /** Returns all that a list shows, in order. */
        List<ShipmentConfirmationId> expected(Set<ShipmentStatus> statuses) {
            return IntStream.range(0, size)
                    .boxed()
                    .filter(number -> statuses.isEmpty() || statuses.contains(status(number)))
                    .sorted(Comparator.<Integer>naturalOrder().reversed())
                    .map(this::id)
                    .toList();
        }
    }

    @BeforeAll
    static void fill() {
        example = ShipmentItem.write(unmetered
                .confirmed(Samples.awaitingConfirmation(), NOON)
                .shipments()
                .get(0));
        long begun = System.nanoTime();
        small = Queue.of(100);
        large = Queue.of(Scale.of(4_000));
        System.out.printf(
                Locale.ROOT, "%,d shipments put in %.1f s%n", large.size(), (System.nanoTime() - begun) / 1e9);
    }

    static List<Set<ShipmentStatus>> lists() {
        return List.of(
                Set.of(),
                Set.of(ShipmentStatus.WORKING),
                Set.of(ShipmentStatus.CLOSED),
                Set.of(ShipmentStatus.SHIPPED, ShipmentStatus.IN_TRANSIT, ShipmentStatus.DELIVERED));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void its_first_page_reads_no_more_than_that_page(Set<ShipmentStatus> statuses) {
        Meter.Cost few = meter.of(() -> small.page(statuses, Optional.empty()));
        Meter.Cost many = meter.of(() -> large.page(statuses, Optional.empty()));

        int queries = Math.max(1, statuses.size());
        assertThat(many.names())
                .hasSize(queries + 2)
                .endsWith("BatchGetItem", "BatchGetItem")
                .startsWith("Query");
        assertThat(many.readUnits())
                .as(
                        "half a unit for the keys of a list, one for each shipment shown, and one for their workflow's header")
                .isEqualTo(queries * 0.5 + SIZE + 1)
                .isEqualTo(few.readUnits());
        System.out.printf(
                Locale.ROOT,
                "first %d of %,d shipments, %s: %.1f read units, %.1f ms; of 100: %.1f read units, %.1f ms%n",
                SIZE,
                large.size(),
                statuses.isEmpty() ? "all" : statuses,
                many.readUnits(),
                milliseconds(large, statuses),
                few.readUnits(),
                milliseconds(small, statuses));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void its_pages_follow_each_other_newest_first_and_all_cost_the_same(Set<ShipmentStatus> statuses) {
        List<ShipmentConfirmationId> listed = new ArrayList<>();
        double first = meter.of(() -> large.page(statuses, Optional.empty())).readUnits();
        Optional<String> token = Optional.empty();
        for (int page = 0; page < 20; page++) {
            Optional<String> asked = token;
            List<Page<QueuedShipment>> answer = new ArrayList<>();
            assertThat(meter.of(() -> answer.add(large.page(statuses, asked))).readUnits())
                    .isEqualTo(first);
            answer.get(0).items().forEach(queued -> listed.add(queued.shipment().id()));
            token = answer.get(0).nextToken();
        }
        assertThat(listed).isEqualTo(large.expected(statuses).subList(0, 20 * SIZE));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void the_last_page_has_no_token(Set<ShipmentStatus> statuses) {
        List<ShipmentConfirmationId> listed = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Page<QueuedShipment> page = small.page(statuses, token);
            assertThat(page.items()).isNotEmpty();
            page.items().forEach(queued -> listed.add(queued.shipment().id()));
            token = page.nextToken();
        } while (token.isPresent());
        assertThat(listed).isEqualTo(small.expected(statuses));
    }

    @Test
    void every_status_together_is_the_whole_queue() {
        assertThat(large.page(Set.of(STATUSES), Optional.empty()).items())
                .isEqualTo(large.page(Set.of(), Optional.empty()).items());
    }

    /** The median of 21. */
    private static double milliseconds(Queue queue, Set<ShipmentStatus> statuses) {
        return IntStream.range(0, 21)
                        .mapToLong(i -> {
                            long begun = System.nanoTime();
                            queue.page(statuses, Optional.empty());
                            return System.nanoTime() - begun;
                        })
                        .sorted()
                        .skip(10)
                        .findFirst()
                        .orElseThrow()
                / 1e6;
    }
}
