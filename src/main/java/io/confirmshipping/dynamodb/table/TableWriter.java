package io.confirmshipping.dynamodb.table;

import io.confirmshipping.usecase.Overloaded;
import io.confirmshipping.usecase.Unavailable;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Writes to the table. */
@Singleton
public class TableWriter {

    /** The most items that DynamoDB takes in one transaction. */
    private static final int MAX_ITEMS = 100;

    private final DynamoDbClient client;
    private final String table;

    public TableWriter(DynamoDbClient client, @ConfigProperty(name = "workflow-table") String table) {
        this.client = client;
        this.table = table;
    }

    /**
     * Makes all writes or none: a single write directly, at half the price, several as a transaction. The SDK gives a
     * transaction a token: sent twice because the first answer was lost, it has one effect.
     *
     * @throws StaleRead if a condition does not hold
     * @throws Overloaded if there is no capacity
     * @throws Unavailable if there was no answer; then either all is written or nothing
     */
    public void write(List<Write> writes) {
        if (writes.isEmpty()) {
            return;
        }
        if (writes.size() > MAX_ITEMS) {
            throw new IllegalArgumentException(
                    "%d items cannot be written together; at most %d can".formatted(writes.size(), MAX_ITEMS));
        }
        ExceptionTranslator.translated(() -> {
            if (writes.size() == 1) {
                writes.get(0).send(client, table);
            } else {
                transact(writes);
            }
            return writes;
        });
    }

    private void transact(List<Write> writes) {
        List<TransactWriteItem> items =
                writes.stream().map(write -> write.inTransaction(table)).toList();
        client.transactWriteItems(request -> request.transactItems(items));
    }
}
