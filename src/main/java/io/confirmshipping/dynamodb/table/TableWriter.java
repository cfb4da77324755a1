package io.confirmshipping.dynamodb.table;

import io.confirmshipping.usecase.Overloaded;
import io.confirmshipping.usecase.Unavailable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Writes to the table. */
@Singleton
public class TableWriter {

    /** DynamoDB takes so many items in one transaction. */
    private static final int MAX_ITEMS = 100;

    private final DynamoDbClient client;
    private final String table;

    public TableWriter(DynamoDbClient client, @ConfigProperty(name = "workflow-table") String table) {
        this.client = client;
        this.table = table;
    }

    /**
     * Makes all writes or none: a single one as it is, at half the price, several as a transaction. A transaction that
     * the SDK sends twice, not knowing the outcome of the first, has one effect: the SDK gives it a token.
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
        if (writes.size() == 1 && writes.get(0) instanceof Write.Update update) {
            update(update);
        } else if (writes.size() == 1 && writes.get(0) instanceof Write.Put put) {
            put(put);
        } else {
            transact(writes);
        }
    }

    private void update(Write.Update update) {
        ExceptionTranslator.translated(() -> client.updateItem(request -> request.tableName(table)
                .key(update.key().attributes())
                .updateExpression(update.difference().expression())
                .conditionExpression(update.condition().expression())
                .expressionAttributeNames(update.names())
                .expressionAttributeValues(update.values())));
    }

    private void put(Write.Put put) {
        ExceptionTranslator.translated(() -> client.putItem(request -> {
            request.tableName(table).item(put.item());
            put.condition().ifPresent(condition -> request.conditionExpression(condition.expression())
                    .expressionAttributeNames(orNull(condition.names()))
                    .expressionAttributeValues(orNull(condition.values())));
        }));
    }

    private void transact(List<Write> writes) {
        List<TransactWriteItem> items = writes.stream().map(this::transactional).toList();
        ExceptionTranslator.translated(() -> client.transactWriteItems(request -> request.transactItems(items)));
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
        } else if (write instanceof Write.Check check) {
            item.conditionCheck(part -> part.tableName(table)
                    .key(check.key().attributes())
                    .conditionExpression(check.condition().expression())
                    .expressionAttributeNames(orNull(check.condition().names()))
                    .expressionAttributeValues(orNull(check.condition().values())));
        }
        return item.build();
    }

    private Put transactional(Write.Put write) {
        Put.Builder put = Put.builder().tableName(table).item(write.item());
        write.condition().ifPresent(condition -> put.conditionExpression(condition.expression())
                .expressionAttributeNames(orNull(condition.names()))
                .expressionAttributeValues(orNull(condition.values())));
        return put.build();
    }

    /** DynamoDB refuses an empty map, where it takes none. */
    private static <T> Map<String, T> orNull(Map<String, T> map) {
        return map.isEmpty() ? null : map;
    }
}
