package io.confirmshipping.dynamodb.due;

import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.shipment.Arrivals;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Finds workflows whose shipments may be late by the index ByDue. */
@Singleton
public class DynamoDbArrivals implements Arrivals {

    private final TableReader table;
    private final TableChanges changes;

    public DynamoDbArrivals(TableReader table, TableChanges changes) {
        this.table = table;
        this.changes = changes;
    }

    @Override
    public List<WorkflowReference> dueAt(Instant now) {
        List<Key> due = page("dueShard = :shard AND dueAt < :end", now, 50).items().stream()
                .map(Key::of)
                .toList();
        Map<Key, Map<String, AttributeValue>> items = table.items(due);
        return due.stream()
                .flatMap(key -> Optional.ofNullable(items.get(key)).stream())
                .map(ArrivalItem::read)
                .toList();
    }

    /** Returns the earliest instant after this one at which a workflow is to be looked at. */
    public Optional<Instant> nextAfter(Instant instant) {
        return page("dueShard = :shard AND dueAt > :end", instant, 1).items().stream()
                .map(item -> DueTime.instantOf(item.get("dueAt").s()))
                .findFirst();
    }

    private QueryResponse page(String condition, Instant instant, int limit) {
        return table.page(query -> query.indexName("ByDue")
                .keyConditionExpression(condition)
                .expressionAttributeValues(Map.of(
                        ":shard", AttributeValue.fromS(ArrivalItem.PARTITION),
                        ":end", AttributeValue.fromS(DueTime.endOf(instant))))
                .limit(limit));
    }

    @Override
    public Change<WorkflowReference> lookAgain(WorkflowReference workflow, Optional<Instant> next) {
        Write write = next.map(look -> ArrivalItem.put(workflow, look))
                .orElseGet(() -> Write.delete(ArrivalItem.key(workflow.workflow())));
        return changes.of(() -> new Decision<>(workflow, List.of(write)));
    }
}
