package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;

import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.local.table.TestDatabase;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A workflow of which shipping is chosen, and a store whose client can be disturbed. */
abstract class Disturbed {

    static DynamoDbClient real;
    static String table;

    final DynamoDbClient client = DisturbedClient.of(real);
    final List<Integer> pauses = new ArrayList<>();
    final Store store = new Store(client, table, pauses::add);
    final Store undisturbed = new Store(real, table, pauses::add);

    final WorkflowReference reference = undisturbed.add(Samples.awaitingConfirmation());
    final AwaitingConfirmation chosen = undisturbed.choose(reference, Samples.OWN_PALLETS, NOON);

    @BeforeAll
    static void open() {
        real = TestDatabase.client();
        table = TestDatabase.newTable();
    }

    @AfterAll
    static void close() {
        real.close();
    }

    Workflow stored() {
        return undisturbed.review(reference, NOON).workflow();
    }
}
