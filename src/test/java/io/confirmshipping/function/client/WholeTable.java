package io.confirmshipping.function.client;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Everything that a table holds at one moment, by its keys. */
public record WholeTable(Map<List<String>, Map<String, AttributeValue>> items) {

    /** @param attributes of every item; all if none is named */
    public static WholeTable of(DynamoDbClient client, String table, String... attributes) {
        return new WholeTable(client
                .scanPaginator(request -> {
                    request.tableName(table).consistentRead(true);
                    if (attributes.length > 0) {
                        request.attributesToGet(attributes);
                    }
                })
                .items()
                .stream()
                .collect(Collectors.toMap(
                        item -> List.of(item.get("pk").s(), item.get("sk").s()), Function.identity())));
    }
}
