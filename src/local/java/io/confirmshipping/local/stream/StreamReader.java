package io.confirmshipping.local.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamDescription;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Reads a stream from its position, shard by shard, parents before children. */
final class StreamReader {

    /** The next records of a shard. */
    record Batch(String shard, List<Record> records) {}

    private final DynamoDbStreamsClient client;
    private final String stream;
    private final StreamPosition position;

    /** The iterators of the shards that are being read; empty for shards that were read to their end. */
    private final Map<String, Optional<String>> iterators = new HashMap<>();

    private List<Shard> shards = List.of();

    StreamReader(DynamoDbStreamsClient client, String stream, StreamPosition position) {
        this.client = client;
        this.stream = stream;
        this.position = position;
    }

    /** Returns the next records of the first shard that has some. New shards only appear after one has ended. */
    Optional<Batch> next(int most) {
        boolean hasEnded = iterators.values().stream().anyMatch(Optional::isEmpty);
        if (shards.isEmpty() || hasEnded) {
            shards = described();
        }
        for (Shard shard : shards) {
            Optional<Batch> batch = read(shard.shardId(), most);
            if (batch.isPresent()) {
                return batch;
            }
        }
        return Optional.empty();
    }

    /** Reads a shard again from its position, because some of its records failed. */
    void again(String shard) {
        iterators.remove(shard);
    }

    private Optional<Batch> read(String shard, int most) {
        try {
            Optional<String> iterator = iterators.computeIfAbsent(shard, this::iterator);
            if (iterator.isEmpty()) {
                return Optional.empty();
            }
            GetRecordsResponse response = client.getRecords(
                    request -> request.shardIterator(iterator.get()).limit(most));
            iterators.put(shard, Optional.ofNullable(response.nextShardIterator()));
            return response.records().isEmpty() ? Optional.empty() : Optional.of(new Batch(shard, response.records()));
        } catch (ExpiredIteratorException stale) {
            again(shard);
            return Optional.empty();
        }
    }

    private Optional<String> iterator(String shard) {
        GetShardIteratorRequest.Builder request =
                GetShardIteratorRequest.builder().streamArn(stream).shardId(shard);
        Optional<String> done = position.of(shard);
        try {
            return Optional.of(client.getShardIterator(
                            done.map(last -> request.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                                            .sequenceNumber(last))
                                    .orElseGet(() -> request.shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                                    .build())
                    .shardIterator());
        } catch (TrimmedDataAccessException longAgo) {
            return Optional.of(client.getShardIterator(request.sequenceNumber(null)
                            .shardIteratorType(ShardIteratorType.TRIM_HORIZON)
                            .build())
                    .shardIterator());
        }
    }

    /** Returns the shards, oldest first, in DynamoDB's order. */
    private List<Shard> described() {
        List<Shard> all = new ArrayList<>();
        String last = null;
        do {
            String after = last;
            StreamDescription page = client.describeStream(
                            request -> request.streamArn(stream).exclusiveStartShardId(after))
                    .streamDescription();
            all.addAll(page.shards());
            last = page.lastEvaluatedShardId();
        } while (last != null);
        return all;
    }
}
