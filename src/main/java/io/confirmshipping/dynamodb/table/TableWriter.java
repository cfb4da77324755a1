package io.confirmshipping.dynamodb.table;

import io.confirmshipping.usecase.Overloaded;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Writes to the table. */
@Singleton
public class TableWriter {

    /** DynamoDB takes so many items in one transaction. */
    private static final int MOST_ITEMS = 100;

    private final DynamoDbClient client;
    private final String table;

    public TableWriter(DynamoDbClient client, @ConfigProperty(name = "workflow-table") String table) {
        this.client = client;
        this.table = table;
    }

    /**
     * Makes all writes or none: a single change as it is, at half the price, several as a transaction. A transaction that
     * the SDK sends twice, not knowing the outcome of the first, has one effect: the SDK gives it a token.
     *
     * @throws ChangedMeanwhile if a condition does not hold
     * @throws Overloaded if there is no capacity
     */
    public void write(List<Write> writes) {
        if (writes.size() > MOST_ITEMS) {
            throw new IllegalArgumentException(
                    "%d items cannot be written together; at most %d can".formatted(writes.size(), MOST_ITEMS));
        }
        if (writes.size() == 1 && writes.get(0) instanceof Write.Update update) {
            update(update);
        } else {
            transact(writes);
        }
    }

    private void update(Write.Update update) {
        Faults.translated(() -> client.updateItem(request -> request.tableName(table)
                .key(update.key().attributes())
                .updateExpression(update.difference().expression())
                .conditionExpression(update.condition().expression())
                .expressionAttributeNames(update.names())
                .expressionAttributeValues(update.values())));
    }

    private void transact(List<Write> writes) {
        List<TransactWriteItem> items = writes.stream().map(this::transactional).toList();
        Faults.translated(() -> client.transactWriteItems(request -> request.transactItems(items)));
    }

    private TransactWriteItem transactional(Write write) {
        TransactWriteItem.Builder item = TransactWriteItem.builder();
        if (write instanceof Write.Put put) {
            item.put(transactional(put));
        } else if (write instanceof Write.Update update) {
            item.update(part -> part.tableName(table)
                    .key(update.key().attributes())
                    .updateExpression(update.difference().expression())
                    .conditionExpression(update.condition().expression())
                    .expressionAttributeNames(update.names())
                    .expressionAttributeValues(update.values()));
        } else if (write instanceof Write.Delete delete) {
            item.delete(part -> part.tableName(table).key(delete.key().attributes()));
        }
        return item.build();
    }

    private Put transactional(Write.Put write) {
        Put.Builder put = Put.builder().tableName(table).item(write.item());
        write.condition().ifPresent(condition -> put.conditionExpression(condition.expression())
                .expressionAttributeNames(condition.names().isEmpty() ? null : condition.names())
                .expressionAttributeValues(condition.values().isEmpty() ? null : condition.values()));
        return put.build();
    }
}
