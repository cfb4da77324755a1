package io.confirmshipping.dynamodb.list;

import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.dynamodb.item.Key;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * A range of an index that holds a list, or a part of one, ordered by position.
 *
 * @param partition the index's partition key
 * @param attribute the index's sort key: the prefix, then the position
 * @param prefix the prefix that all entries of this range have and no others; empty if the range is the whole partition
 */
record IndexRange(String partition, String index, String attribute, String prefix) {

    /** Sorts after every position, which begins with a year. */
    private static final String AFTER_ALL_POSITIONS = ":";

    static IndexRange all(String partition) {
        return new IndexRange(partition, "BySeller", "listedAt", "");
    }

    static IndexRange of(String partition, ShipmentStatus status) {
        return new IndexRange(partition, "BySellerAndStatus", "statusListedAt", prefixOf(status));
    }

    static String prefixOf(ShipmentStatus status) {
        return status.name() + "#";
    }

    /** Returns a query for keys, the newest first, from the beginning or from after a cursor. */
    Consumer<QueryRequest.Builder> query(Optional<Cursor> after, int limit) {
        Map<String, String> names = new HashMap<>(Map.of("#list", "list"));
        Map<String, AttributeValue> values = new HashMap<>(Map.of(":list", AttributeValue.fromS(partition)));
        if (!prefix.isEmpty()) {
            names.put("#position", attribute);
            values.put(":first", AttributeValue.fromS(prefix));
            values.put(":last", AttributeValue.fromS(prefix + AFTER_ALL_POSITIONS));
        }
        return query -> query.indexName(index)
                .keyConditionExpression(
                        "#list = :list" + (prefix.isEmpty() ? "" : " AND #position BETWEEN :first AND :last"))
                .expressionAttributeNames(names)
                .expressionAttributeValues(values)
                .scanIndexForward(false)
                .exclusiveStartKey(after.map(this::start).orElse(null))
                .limit(limit);
    }

    /** Returns the cursor at an item of the index. */
    Cursor cursor(Map<String, AttributeValue> item) {
        return new Cursor(item.get(attribute).s().substring(prefix.length()), Key.of(item));
    }

    /** Returns the key to start after; there need not be an item with it. */
    private Map<String, AttributeValue> start(Cursor cursor) {
        Map<String, AttributeValue> start = new HashMap<>(cursor.key().attributes());
        start.put("list", AttributeValue.fromS(partition));
        start.put(attribute, AttributeValue.fromS(prefix + cursor.position()));
        return start;
    }
}
