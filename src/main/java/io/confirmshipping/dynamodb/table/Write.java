package io.confirmshipping.dynamodb.table;

import io.confirmshipping.dynamodb.item.Key;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** One item to be written. */
public sealed interface Write {

    /** Returns this write as a part of a transaction. */
    TransactWriteItem inTransaction(String table);

    /** Makes this write alone. */
    default void send(DynamoDbClient client, String table) {
        client.transactWriteItems(request -> request.transactItems(inTransaction(table)));
    }

    /** A write of a whole item. */
    record Put(Map<String, AttributeValue> item, Optional<Condition> condition) implements Write {

        @Override
        public TransactWriteItem inTransaction(String table) {
            return TransactWriteItem.builder()
                    .put(put -> {
                        put.tableName(table).item(item);
                        condition.ifPresent(must -> put.conditionExpression(must.expression())
                                .expressionAttributeNames(orNull(must.names()))
                                .expressionAttributeValues(orNull(must.values())));
                    })
                    .build();
        }

        @Override
        public void send(DynamoDbClient client, String table) {
            client.putItem(put -> {
                put.tableName(table).item(item);
                condition.ifPresent(must -> put.conditionExpression(must.expression())
                        .expressionAttributeNames(orNull(must.names()))
                        .expressionAttributeValues(orNull(must.values())));
            });
        }
    }

    /** A write of the attributes that differ from the item that was read. */
    record Update(Key key, Difference difference, Condition condition) implements Write {

        @Override
        public TransactWriteItem inTransaction(String table) {
            return TransactWriteItem.builder()
                    .update(update -> update.tableName(table)
                            .key(key.attributes())
                            .updateExpression(difference.expression())
                            .conditionExpression(condition.expression())
                            .expressionAttributeNames(names())
                            .expressionAttributeValues(values()))
                    .build();
        }

        @Override
        public void send(DynamoDbClient client, String table) {
            client.updateItem(update -> update.tableName(table)
                    .key(key.attributes())
                    .updateExpression(difference.expression())
                    .conditionExpression(condition.expression())
                    .expressionAttributeNames(names())
                    .expressionAttributeValues(values()));
        }

        private Map<String, String> names() {
            Map<String, String> names = difference.names();
            names.putAll(condition.names());
            return names;
        }

        private Map<String, AttributeValue> values() {
            Map<String, AttributeValue> values = new HashMap<>(difference.values());
            values.putAll(condition.values());
            return values;
        }
    }

    /** A deletion of an item. */
    record Delete(Key key) implements Write {

        @Override
        public TransactWriteItem inTransaction(String table) {
            return TransactWriteItem.builder()
                    .delete(delete -> delete.tableName(table).key(key.attributes()))
                    .build();
        }
    }

    /** A check of an item that is not changed; if the condition does not hold, the other items are not written. */
    record Check(Key key, Condition condition) implements Write {

        @Override
        public TransactWriteItem inTransaction(String table) {
            return TransactWriteItem.builder()
                    .conditionCheck(check -> check.tableName(table)
                            .key(key.attributes())
                            .conditionExpression(condition.expression())
                            .expressionAttributeNames(orNull(condition.names()))
                            .expressionAttributeValues(orNull(condition.values())))
                    .build();
        }
    }

    static Write put(Map<String, AttributeValue> item) {
        return new Put(item, Optional.empty());
    }

    static Write put(Map<String, AttributeValue> item, Condition condition) {
        return new Put(item, Optional.of(condition));
    }

    static Write update(Map<String, AttributeValue> before, Map<String, AttributeValue> after, Condition condition) {
        return new Update(Key.of(before), Difference.between(before, after), condition);
    }

    static Write check(Key key, Condition condition) {
        return new Check(key, condition);
    }

    static Write delete(Key key) {
        return new Delete(key);
    }

    /** Returns the map, or null if it is empty: DynamoDB refuses an empty one. */
    private static <T> Map<String, T> orNull(Map<String, T> map) {
        return map.isEmpty() ? null : map;
    }
}
