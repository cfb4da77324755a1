package io.confirmshipping.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Puts many items into the table, batch by batch, some batches side by side. */
final class BatchWriter {

    /** DynamoDB takes so many at once. */
    private static final int MAX_WRITES = 25;

    private static final int SIDE_BY_SIDE = 4;

    private BatchWriter() {}

    static void put(Stream<Map<String, AttributeValue>> items, Store store) {
        List<WriteRequest> writes = items.map(item ->
                        WriteRequest.builder().putRequest(put -> put.item(item)).build())
                .toList();
        List<Callable<Void>> batches = new ArrayList<>();
        for (int first = 0; first < writes.size(); first += MAX_WRITES) {
            List<WriteRequest> batch = writes.subList(first, Math.min(first + MAX_WRITES, writes.size()));
            batches.add(() -> write(batch, store));
        }
        ExecutorService writers = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try {
            for (Future<Void> batch : writers.invokeAll(batches)) {
                batch.get();
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            writers.shutdownNow();
        }
    }

    private static Void write(List<WriteRequest> writes, Store store) {
        List<WriteRequest> open = writes;
        while (!open.isEmpty()) {
            Map<String, List<WriteRequest>> request = Map.of(store.table(), open);
            BatchWriteItemResponse response = store.client().batchWriteItem(batch -> batch.requestItems(request));
            open = response.unprocessedItems().getOrDefault(store.table(), List.of());
        }
        return null;
    }
}
