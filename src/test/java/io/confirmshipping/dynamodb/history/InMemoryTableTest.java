package io.confirmshipping.dynamodb.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.marketplace.PlannedOffer;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.dynamodb.due.DueIndex;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.local.table.TestDatabase;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The table in memory and DynamoDB Local, given the same commands, give the same answers and hold the same items. */
class InMemoryTableTest {

    private static final Instant NOW = Samples.NOON.plusSeconds(1);

    @Test
    void the_table_in_memory_does_what_dynamodb_local_does() {
        try (DynamoDbClient client = TestDatabase.client()) {
            String table = TestDatabase.newTable();
            InMemoryTable memory = new InMemoryTable(() -> {});
            Store real = new Store(client, table, attempt -> {});
            Store copy = new Store(memory, table, attempt -> {});
            Seeds.forEach(20, seed -> play(seed, real, copy));
            assertThat(memory.items()).isEqualTo(WholeTable.of(client, table).items());
            assertThat(workflows(copy)).isNotEmpty().containsExactlyInAnyOrderElementsOf(workflows(real));
            assertThat(shipments(copy)).isNotEmpty().containsExactlyInAnyOrderElementsOf(shipments(real));
            assertThat(due(copy)).isNotEmpty().containsExactlyInAnyOrderElementsOf(due(real));
        }
    }

    /** Returns the workflows of each kind, and before them their kind. */
    private static List<Object> workflows(Store store) {
        List<Object> listed = new ArrayList<>();
        for (WorkflowKind kind : WorkflowKind.values()) {
            listed.add(kind);
            listed.addAll(pages(
                    page -> store.workflowReader().list(Samples.SELLER, ListFilter.statuses(Set.of(kind)), page, NOW)));
        }
        return listed;
    }

    /** Returns the shipments of all statuses, and then those of one. */
    private static List<Object> shipments(Store store) {
        List<Object> listed = new ArrayList<>();
        for (Set<ShipmentStatus> statuses : List.of(Set.<ShipmentStatus>of(), Set.of(ShipmentStatus.WORKING))) {
            listed.add(statuses);
            listed.addAll(
                    pages(page -> store.shipmentReader().list(Samples.SELLER, ListFilter.statuses(statuses), page)));
        }
        return listed;
    }

    private static <T> List<T> pages(Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Page<T> page = list.apply(new PageRequest(3, token));
            all.addAll(page.items());
            token = page.nextToken();
        } while (token.isPresent());
        return all;
    }

    private static List<Object> due(Store store) {
        DueIndex index = new DueIndex(store.reader());
        Instant later = NOW.plus(Duration.ofDays(60));
        List<Object> due = new ArrayList<>(index.late(later).toList());
        index.nextAfter(NOW).ifPresent(due::add);
        for (int shard = 0; shard < DueIndex.shards(); shard++) {
            index.expired(shard, later).forEach(due::add);
        }
        return due;
    }

    private static void play(long seed, Store real, Store copy) {
        Random random = new Random(seed);
        WorkflowWithContents workflow = Samples.awaitingConfirmation();
        WorkflowReference reference = real.add(workflow);
        copy.add(workflow);
        ShippingMethod method = random.nextBoolean() ? SampleShipping.PARCELS : SampleShipping.OWN_PALLETS;
        AwaitingConfirmation chosen = real.choose(reference, method, NOW);
        copy.choose(reference, method, NOW);
        WorkflowWithContents other = Samples.awaitingConfirmation();
        PlannedOffer fresh = new PlannedOffer(other.contents(), other.workflow().offer(), other.allocations());
        ShipmentNames ids = new ShipmentNames(seed);
        for (int step = 0; step < 10; step++) {
            Function<Operations, Operation> any = any(random, chosen, fresh);
            assertThat(any.apply(new Operations(copy, reference, ids)).perform())
                    .isEqualTo(any.apply(new Operations(real, reference, ids)).perform());
        }
    }

    private static Function<Operations, Operation> any(Random random, AwaitingConfirmation chosen, PlannedOffer fresh) {
        List<Function<Operations, Operation>> all = List.of(
                operations -> operations.choose(SampleShipping.OWN_PALLETS, NOW),
                operations -> operations.confirm(Store.confirmation(chosen), NOW),
                operations -> operations.rename("First", NOW),
                operations -> operations.rename("Second", NOW),
                operations -> operations.shipment().rename("West", NOW),
                operations -> operations.keyed("key", operations.rename("Third", NOW), 1, NOW),
                operations -> operations.lastLook(NOW),
                operations -> operations.shipment().edit(13, NOW),
                operations ->
                        operations.shipment().track(new FreightTracking(Optional.of("Number"), List.of("Number")), NOW),
                operations -> operations.shipOn(LocalDate.parse("2026-11-29"), NOW),
                operations -> operations.override(
                        chosen.offer().defaultOption().shipments().get(0).id(), 1, NOW),
                operations -> operations.shipment().report(Reports.SHIPPED, NOW),
                operations -> operations.shipment().report(Reports.CLOSED, NOW),
                operations -> operations.shipment().look(),
                operations -> operations.sweep(Samples.NOON.plusSeconds(86_400)),
                operations -> operations.plan(fresh, Samples.contents(5), NOW),
                operations -> operations.pack(Samples.contents(5), NOW),
                operations -> operations.cancel(NOW));
        return all.get(Math.min(random.nextInt(all.size()), random.nextInt(all.size())));
    }
}
