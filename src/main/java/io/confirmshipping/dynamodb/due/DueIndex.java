package io.confirmshipping.dynamodb.due;

import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.expiry.DuePlacements.Due;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Reads the index ByDue. The index lags behind the table a little: its workflows may have been settled since. */
public record DueIndex(TableReader table) {

    private static final String UNTIL = "dueShard = :shard AND dueAt < :end";
    private static final String AFTER = "dueShard = :shard AND dueAt > :end";

    public static int shards() {
        return DueTime.SHARDS;
    }

    /** Returns the workflows whose placement options have expired by this instant, the earliest first; reads lazily. */
    public Iterable<Due> expired(int shard, Instant now) {
        return () -> due(DueTime.shard(shard), now).iterator();
    }

    /** Returns the workflows whose shipments may be late at this instant, the earliest first; reads page by page, lazily. */
    public Stream<WorkflowId> late(Instant now) {
        return due(DueTime.ARRIVALS, now).map(Due::workflow);
    }

    private static Due due(Map<String, AttributeValue> place) {
        return new Due(
                new WorkflowId(Key.of(place).id()),
                DueTime.instantOf(place.get("dueAt").s()));
    }

    /** Returns the earliest instant after this one at which a workflow falls due. */
    public Optional<Instant> nextAfter(Instant instant) {
        return Stream.concat(IntStream.range(0, DueTime.SHARDS).mapToObj(DueTime::shard), Stream.of(DueTime.ARRIVALS))
                .map(shard -> table.page(query(shard, AFTER, instant).andThen(query -> query.limit(1))))
                .flatMap(page -> page.items().stream())
                .map(item -> DueTime.instantOf(item.get("dueAt").s()))
                .min(Instant::compareTo);
    }

    private Stream<Due> due(String shard, Instant now) {
        return Stream.iterate(Optional.of(page(shard, now, Map.of())), Optional::isPresent, page -> page.filter(
                                QueryResponse::hasLastEvaluatedKey)
                        .map(last -> page(shard, now, last.lastEvaluatedKey())))
                .flatMap(Optional::stream)
                .flatMap(page -> page.items().stream().map(DueIndex::due));
    }

    private QueryResponse page(String shard, Instant now, Map<String, AttributeValue> startKey) {
        return table.page(query(shard, UNTIL, now)
                .andThen(query -> query.exclusiveStartKey(startKey.isEmpty() ? null : startKey)));
    }

    private static Consumer<QueryRequest.Builder> query(String shard, String condition, Instant instant) {
        return query -> query.indexName("ByDue")
                .keyConditionExpression(condition)
                .expressionAttributeValues(Map.of(
                        ":shard", AttributeValue.fromS(shard), ":end", AttributeValue.fromS(DueTime.endOf(instant))));
    }
}
