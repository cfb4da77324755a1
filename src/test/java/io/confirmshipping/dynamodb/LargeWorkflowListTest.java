package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.local.table.TestDatabase;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The list of active workflows costs the same whatever their number. */
class LargeWorkflowListTest {

    private static final PageRequest FIRST = new PageRequest(20, Optional.empty());

    @Test
    void the_first_page_of_1_000_workflows_reads_what_that_of_50_reads() {
        Meter meter = new Meter();
        try (DynamoDbClient client = TestDatabase.client();
                DynamoDbClient metered = meter.client()) {
            Store store = Store.onNewTable(client);
            Store seen = new Store(metered, store.table(), store.pause());
            SellerId seller = new SellerId("seller with many");
            Copies copies =
                    Copies.of(store.add(Samples.awaitingConfirmation(seller, Samples.contents(5), NOON)), store);
            copies.put(49, NOON.plusSeconds(60));
            Meter.Cost few = meter.of(() -> list(seller, seen));
            copies.put(950, NOON.plusSeconds(60));
            Meter.Cost many = meter.of(() -> list(seller, seen));

            assertThat(many.names()).containsExactly("Query", "BatchGetItem").isEqualTo(few.names());
            assertThat(many.readUnits()).isEqualTo(few.readUnits());
            System.out.printf(Locale.ROOT, "first 20 of 1,000 workflows: %.1f read units%n", many.readUnits());
        }
    }

    private static void list(SellerId seller, Store store) {
        Page<Workflow> page = store.reviews().list(seller, WorkflowKind.ACTIVE, FIRST, NOON);
        assertThat(page.items()).hasSize(20);
        assertThat(page.nextToken()).isPresent();
    }
}
