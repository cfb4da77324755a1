package io.confirmshipping.function.replay;

import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Empties the table, because events with fixed IDs can be replayed only once into the same one. */
@Singleton
class EmptyTable {

    private final DynamoDbClient client;
    private final String table;

    EmptyTable(DynamoDbClient client, @ConfigProperty(name = "workflow-table") String table) {
        this.client = client;
        this.table = table;
    }

    void make() {
        client.scanPaginator(request -> request.tableName(table).attributesToGet("pk", "sk"))
                .items()
                .forEach(this::delete);
    }

    private void delete(Map<String, AttributeValue> key) {
        client.deleteItem(request -> request.tableName(table).key(key));
    }
}
