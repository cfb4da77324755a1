package io.confirmshipping.function.replay;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Empties the table, because events with fixed IDs can be replayed only once into the same one. */
@Singleton
class EmptyTable {

    /** DynamoDB's limit for one batch. */
    private static final int MAX_WRITES = 25;

    private final DynamoDbClient client;
    private final String table;

    EmptyTable(DynamoDbClient client, @ConfigProperty(name = "workflow-table") String table) {
        this.client = client;
        this.table = table;
    }

    void make() {
        List<WriteRequest> deletes =
                client.scanPaginator(request -> request.tableName(table).attributesToGet("pk", "sk")).items().stream()
                        .map(key -> WriteRequest.builder()
                                .deleteRequest(delete -> delete.key(key))
                                .build())
                        .toList();
        for (int first = 0; first < deletes.size(); first += MAX_WRITES) {
            List<WriteRequest> batch = deletes.subList(first, Math.min(first + MAX_WRITES, deletes.size()));
            client.batchWriteItem(request -> request.requestItems(Map.of(table, batch)));
        }
    }
}
