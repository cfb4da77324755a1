package io.confirmshipping.dynamodb.table;

import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.usecase.Overloaded;
import io.confirmshipping.usecase.Unavailable;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Reads the table, but cannot write to it. Reads are strongly consistent, except those of an index, which lags behind.
 *
 * <p>Every method throws {@link Overloaded} if there is no capacity, and {@link Unavailable} if there is no answer.
 */
@Singleton
public class TableReader {

    /** The most keys that DynamoDB takes at once. */
    private static final int MAX_KEYS = 100;

    private final DynamoDbClient client;
    private final String table;
    private final Pause pause;

    public TableReader(DynamoDbClient client, @ConfigProperty(name = "workflow-table") String table, Pause pause) {
        this.client = client;
        this.table = table;
        this.pause = pause;
    }

    public Optional<Map<String, AttributeValue>> item(Key key) {
        GetItemResponse response = ExceptionTranslator.translated(() -> client.getItem(
                request -> request.tableName(table).key(key.attributes()).consistentRead(true)));
        return response.hasItem() ? Optional.of(response.item()) : Optional.empty();
    }

    /** Returns the items that exist, by their keys; reads nothing if there are no keys. */
    public Map<Key, Map<String, AttributeValue>> items(Collection<Key> keys) {
        List<Key> distinct = keys.stream().distinct().toList();
        Map<Key, Map<String, AttributeValue>> items = new HashMap<>();
        for (int first = 0; first < distinct.size(); first += MAX_KEYS) {
            batch(distinct.subList(first, Math.min(first + MAX_KEYS, distinct.size())), items);
        }
        return items;
    }

    /** Returns all items of a partition, however many pages they take. */
    public Map<Key, Map<String, AttributeValue>> partition(String pk) {
        return query("pk = :pk", Map.of(":pk", AttributeValue.fromS(pk)));
    }

    /** Returns the item with this key and those after it in its partition. */
    public Map<Key, Map<String, AttributeValue>> partitionFrom(Key first) {
        return query(
                "pk = :pk AND sk >= :first",
                Map.of(":pk", AttributeValue.fromS(first.pk()), ":first", AttributeValue.fromS(first.sk())));
    }

    /** Returns one page of an index. */
    public QueryResponse page(Consumer<QueryRequest.Builder> query) {
        return ExceptionTranslator.translated(() -> client.query(request -> query.accept(request.tableName(table))));
    }

    private Map<Key, Map<String, AttributeValue>> query(String condition, Map<String, AttributeValue> values) {
        QueryRequest request = QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression(condition)
                .expressionAttributeValues(values)
                .consistentRead(true)
                .build();
        return ExceptionTranslator.translated(() -> client.queryPaginator(request).items().stream()
                .collect(Collectors.toMap(Key::of, Function.identity())));
    }

    private void batch(List<Key> keys, Map<Key, Map<String, AttributeValue>> items) {
        Map<String, KeysAndAttributes> wanted = Map.of(
                table,
                KeysAndAttributes.builder()
                        .keys(keys.stream().map(Key::attributes).toList())
                        .consistentRead(true)
                        .build());
        for (int attempt = 1; ; attempt++) {
            BatchGetItemResponse response = batch(wanted);
            response.responses().getOrDefault(table, List.of()).forEach(item -> items.put(Key.of(item), item));
            wanted = response.unprocessedKeys();
            if (wanted.isEmpty()) {
                return;
            }
            if (attempt == OptimisticRetry.MAX_ATTEMPTS) {
                throw new Overloaded(new IllegalStateException("Keys left unread in %d attempts".formatted(attempt)));
            }
            pause.after(attempt);
        }
    }

    private BatchGetItemResponse batch(Map<String, KeysAndAttributes> wanted) {
        return ExceptionTranslator.translated(() -> client.batchGetItem(request -> request.requestItems(wanted)));
    }
}
