package io.confirmshipping.local.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.dynamodb.history.InMemoryTable;
import io.confirmshipping.usecase.DateRange;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A server that is killed while it makes the examples: the next call makes the rest, and nothing twice. */
class InterruptedExamplesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:05:00Z");
    private static final SellerId SELLER = new SellerId("seller-1");

    private final InMemoryTable table = new InMemoryTable(() -> {});

    @Test
    void wherever_the_server_is_killed_the_next_call_makes_the_rest_and_nothing_twice() {
        int all = made().writes();
        for (int survived = 0; survived < all; survived++) {
            InMemoryTable interrupted = new InMemoryTable(() -> {});
            Examples dying = ExampleMaking.on(store(new MortalClient(interrupted, survived)));
            assertThatThrownBy(() -> dying.of(SELLER, NOW)).isInstanceOf(MortalClient.Killed.class);

            Store store = store(immortal(interrupted));
            Instant later = NOW.plus(Duration.ofHours(3));
            store.expirePlacements().sweep(later, () -> true);
            Map<Example, WorkflowSummary> finished = ExampleMaking.on(store).of(SELLER, later);

            check(finished, "after %d writes".formatted(survived));
            assertThat(names(store, later))
                    .as("after %d writes", survived)
                    .containsExactlyInAnyOrderElementsOf(finished.values().stream()
                            .map(workflow -> workflow.header().name().value())
                            .toList());
        }
    }

    @Test
    void the_examples_cost_as_many_calls_as_their_steps_need_and_asking_again_costs_a_list() {
        MortalClient client = made();

        assertThat(client.writes()).isEqualTo(38);
        assertThat(client.reads()).isEqualTo(49);
        MortalClient again = immortal(table);
        ExampleMaking.on(store(again)).of(SELLER, NOW);
        assertThat(again.writes()).isZero();
        assertThat(again.reads()).isEqualTo(5);
    }

    @Test
    void what_a_seller_does_with_an_example_is_not_undone() {
        made();
        Store store = store(immortal(table));
        Examples examples = ExampleMaking.on(store);
        WorkflowSummary confirmed = examples.of(SELLER, NOW).get(Example.CONFIRMED);
        store.cancel(Store.reference(confirmed), NOW);

        assertThat(examples.of(SELLER, NOW.plus(Duration.ofDays(2)))
                        .get(Example.CONFIRMED)
                        .status())
                .isEqualTo(WorkflowStatus.CANCELLED);
        assertThat(names(store, NOW)).hasSameSizeAs(Example.values());
    }

    private MortalClient made() {
        MortalClient client = immortal(table);
        check(ExampleMaking.on(store(client)).of(SELLER, NOW), "undisturbed");
        return client;
    }

    private static void check(Map<Example, WorkflowSummary> made, String when) {
        assertThat(made).as(when).hasSameSizeAs(Example.values());
        made.forEach((example, workflow) -> assertThat(example.isUnfinished(workflow))
                .as("%s %s", example, when)
                .isFalse());
        assertThat(made.get(Example.PACKING).status()).isEqualTo(WorkflowStatus.PACKING);
        assertThat(made.get(Example.EXPIRED).status()).isEqualTo(WorkflowStatus.PLACEMENT_EXPIRED);
        assertThat(made.get(Example.AWAITING_CARRIER).status()).isEqualTo(WorkflowStatus.AWAITING_CARRIER);
        assertThat(made.get(Example.CONFIRMED).status()).isEqualTo(WorkflowStatus.CONFIRMED);
        assertThat(made.get(Example.ON_ITS_WAY).shipments())
                .as("on its way %s", when)
                .extracting(ConfirmedShipment::status)
                .containsOnly(ShipmentStatus.IN_TRANSIT);
        for (Example closed : List.of(Example.SHORT_RECEIVED, Example.INQUIRY_OPEN)) {
            assertThat(made.get(closed).shipments())
                    .as("missing from %s %s", closed, when)
                    .extracting(shipment -> shipment.unitCount() - shipment.receivedCount())
                    .filteredOn(missing -> missing != 0)
                    .containsExactly(2L);
        }
        assertThat(made.get(Example.INQUIRY_OPEN).shipments().get(0).closing())
                .as("inquiry %s", when)
                .hasValueSatisfying(closing -> {
                    assertThat(closing.inquiries()).isEqualTo(1);
                    assertThat(closing.openInquiries()).isEqualTo(1);
                });
    }

    private static List<String> names(Store store, Instant at) {
        return store
                .workflowReader()
                .list(
                        SELLER,
                        new ListFilter<>(Set.of(WorkflowKind.values()), Optional.empty(), DateRange.ALWAYS),
                        new PageRequest(PageRequest.MAX_SIZE, Optional.empty()),
                        at)
                .items()
                .stream()
                .map(workflow -> workflow.header().name().value())
                .toList();
    }

    /** A table in memory takes one call at a time. */
    private static MortalClient immortal(InMemoryTable table) {
        return new MortalClient(table, Integer.MAX_VALUE);
    }

    private static Store store(DynamoDbClient client) {
        return new Store(client, "table", attempt -> {});
    }
}
