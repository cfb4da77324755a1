package io.confirmshipping.local.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.local.table.OtherTable;
import io.confirmshipping.local.table.RehearsalTable;
import io.confirmshipping.local.table.TestDatabase;
import io.confirmshipping.local.template.Template;
import io.confirmshipping.usecase.DateRange;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A rehearsal makes the examples in a table of its own. */
class RehearsedExamplesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:05:00Z");
    private static final SellerId SELLER = new SellerId("rehearsal");

    private final DynamoDbClient client = TestDatabase.client(new OtherTable());

    @RegisterExtension
    private final Store store = Store.onNewTable(client);

    private final Examples examples = ExampleMaking.on(store);

    private RehearsalTable rehearsalTable() {
        return RehearsalTable.create(client, Template.load().table(), store.table());
    }

    private int items(String table) {
        return client.scan(request -> request.tableName(table)).count();
    }

    private String rehearsed() {
        return store.table() + "-rehearsal";
    }

    @Test
    void it_makes_them_all_and_nothing_of_it_is_in_the_real_table() {
        try (RehearsalTable table = rehearsalTable()) {
            table.with(() -> {
                examples.rehearse(SELLER, NOW, () -> false);
                assertThat(examples.of(SELLER, NOW))
                        .as("they are there, so that none is made")
                        .hasSameSizeAs(Example.values());
            });

            assertThat(items(rehearsed())).isPositive();
        }
        assertThat(items(store.table())).isZero();
        assertThat(client.listTables().tableNames()).contains(store.table()).doesNotContain(rehearsed());
    }

    @Test
    void meanwhile_and_afterwards_others_make_theirs_in_the_real_table() throws InterruptedException {
        try (RehearsalTable table = rehearsalTable()) {
            Thread other = new Thread(() -> examples.of(new SellerId("seller-1"), NOW));
            table.with(() -> {
                other.start();
                examples.rehearse(SELLER, NOW, () -> false);
            });
            other.join();
            int made = items(store.table());
            examples.of(new SellerId("seller-2"), NOW);

            assertThat(made).isPositive();
            assertThat(items(store.table())).isEqualTo(2 * made);
        }
    }

    @Test
    void it_ends_between_two_examples_when_the_real_ones_are_wanted() {
        AtomicInteger asked = new AtomicInteger();
        try (RehearsalTable table = rehearsalTable()) {
            table.with(() -> {
                examples.rehearse(SELLER, NOW, () -> asked.incrementAndGet() > 2);
                assertThat(store.workflowReader()
                                .list(
                                        SELLER,
                                        new ListFilter<>(
                                                Set.of(WorkflowKind.values()), Optional.empty(), DateRange.ALWAYS),
                                        new PageRequest(PageRequest.MAX_SIZE, Optional.empty()),
                                        NOW)
                                .items())
                        .hasSize(2);
            });
        }
        assertThat(examples.areWanted()).isFalse();
        examples.of(SELLER, NOW);
        assertThat(examples.areWanted()).isTrue();
    }

    @Test
    void a_table_that_a_killed_server_has_left_is_replaced() {
        RehearsalTable left = rehearsalTable();
        left.with(() -> examples.rehearse(SELLER, NOW, () -> false));

        try (RehearsalTable table = rehearsalTable()) {
            assertThat(items(rehearsed())).isZero();
        }
    }

    @Test
    void a_request_that_no_example_makes_is_refused_rather_than_sent_to_the_real_table() {
        try (RehearsalTable table = rehearsalTable()) {
            assertThatThrownBy(() -> table.with(() -> items(store.table())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must not reach the real table");
        }
    }
}
