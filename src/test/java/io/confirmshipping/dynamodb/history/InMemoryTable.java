package io.confirmshipping.dynamodb.history;

import io.confirmshipping.fixture.Errors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * As much of DynamoDB as the functions' commands use, in memory. It does what DynamoDB promises and no more: a query or a
 * batch reads item by item, and others may write in between. {@code InMemoryTableTest} holds it against DynamoDB Local.
 */
final class InMemoryTable implements DynamoDbClient {

    private final TreeMap<String, TreeMap<String, Map<String, AttributeValue>>> partitions = new TreeMap<>();
    private final Runnable betweenReads;

    /** @param betweenReads called between two items of one read */
    InMemoryTable(Runnable betweenReads) {
        this.betweenReads = betweenReads;
    }

    /** Everything that it holds, by its keys. */
    Map<List<String>, Map<String, AttributeValue>> items() {
        Map<List<String>, Map<String, AttributeValue>> items = new HashMap<>();
        partitions.forEach((pk, partition) -> partition.forEach((sk, item) -> items.put(List.of(pk, sk), item)));
        return items;
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return GetItemResponse.builder().item(find(request.key()).orElse(null)).build();
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        Map<String, List<Map<String, AttributeValue>>> responses = new HashMap<>();
        request.requestItems().forEach((table, wanted) -> {
            List<Map<String, AttributeValue>> found = new ArrayList<>();
            for (Map<String, AttributeValue> key : wanted.keys()) {
                betweenReads.run();
                find(key).ifPresent(found::add);
            }
            responses.put(table, found);
        });
        return BatchGetItemResponse.builder()
                .responses(responses)
                .unprocessedKeys(Map.of())
                .build();
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        if (request.indexName() != null || !request.keyConditionExpression().startsWith("pk = :pk")) {
            throw new UnsupportedOperationException("Only a partition can be queried: " + request);
        }
        Map<String, AttributeValue> values = request.expressionAttributeValues();
        String pk = values.get(":pk").s();
        String from = request.keyConditionExpression().equals("pk = :pk AND sk >= :first")
                ? values.get(":first").s()
                : "";
        List<Map<String, AttributeValue>> found = new ArrayList<>();
        Map.Entry<String, Map<String, AttributeValue>> next = partition(pk).ceilingEntry(from);
        while (next != null) {
            found.add(next.getValue());
            betweenReads.run();
            next = partition(pk).higherEntry(next.getKey());
        }
        return QueryResponse.builder().items(found).build();
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        if (!Condition.of(request).holds(find(key(request.item())))) {
            throw Errors.conditionFailed(request);
        }
        put(request.item());
        return PutItemResponse.builder().build();
    }

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
        if (!Condition.of(request).holds(find(request.key()))) {
            throw Errors.conditionFailed(request);
        }
        update(request);
        return UpdateItemResponse.builder().build();
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        List<List<String>> names = request.transactItems().stream()
                .map(InMemoryTable::keyOf)
                .map(key -> List.of(key.get("pk").s(), key.get("sk").s()))
                .toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("A transaction cannot write one item twice: " + names);
        }
        if (!request.transactItems().stream()
                .allMatch(part -> Condition.of(part).holds(find(keyOf(part))))) {
            throw Errors.conditionFailed(request);
        }
        request.transactItems().forEach(this::write);
        return TransactWriteItemsResponse.builder().build();
    }

    private void write(TransactWriteItem part) {
        if (part.put() != null) {
            put(part.put().item());
        } else if (part.update() != null) {
            update(Updates.alone(part.update()));
        } else if (part.delete() != null) {
            Map<String, AttributeValue> key = part.delete().key();
            partition(key.get("pk").s()).remove(key.get("sk").s());
        }
    }

    private static Map<String, AttributeValue> keyOf(TransactWriteItem part) {
        if (part.put() != null) {
            return key(part.put().item());
        }
        if (part.conditionCheck() != null) {
            return part.conditionCheck().key();
        }
        return part.update() != null ? part.update().key() : part.delete().key();
    }

    private void put(Map<String, AttributeValue> item) {
        partition(item.get("pk").s()).put(item.get("sk").s(), Map.copyOf(item));
    }

    private void update(UpdateItemRequest request) {
        Map<String, AttributeValue> item = new HashMap<>(find(request.key()).orElse(request.key()));
        Updates.apply(request, item);
        put(item);
    }

    private Optional<Map<String, AttributeValue>> find(Map<String, AttributeValue> key) {
        return Optional.ofNullable(
                partition(key.get("pk").s()).get(key.get("sk").s()));
    }

    private TreeMap<String, Map<String, AttributeValue>> partition(String pk) {
        return partitions.computeIfAbsent(pk, first -> new TreeMap<>());
    }

    private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        return Map.of("pk", item.get("pk"), "sk", item.get("sk"));
    }

    @Override
    public String serviceName() {
        return "dynamodb";
    }

    @Override
    public void close() {
        // nothing is open
    }
}
