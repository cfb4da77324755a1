package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.dynamodb.due.DueIndex;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.list.LenientRead;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.shipment.Arrivals;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Finds workflows whose shipments may be late by the index ByDue, and moves their headers in it. */
@Singleton
public class DynamoDbArrivals implements Arrivals {

    private final TableReader table;
    private final TableChanges changes;
    private final DueIndex index;

    public DynamoDbArrivals(TableReader table, TableChanges changes) {
        this.table = table;
        this.changes = changes;
        this.index = new DueIndex(table);
    }

    @Override
    public Iterable<WorkflowReference> dueAt(Instant now) {
        return () -> index.late(now)
                .flatMap(workflow -> header(workflow).stream())
                .flatMap(header ->
                        LenientRead.read(() -> AttributeReader.read(header, DynamoDbArrivals::reference)).stream())
                .iterator();
    }

    @Override
    public Change<WorkflowReference> lookAgain(WorkflowReference workflow, Optional<Instant> next) {
        return changes.of(() -> header(workflow.workflow())
                .map(header -> DueMove.toArrival(header, next))
                .map(writes -> new Decision<>(workflow, writes))
                .orElseGet(() -> Decision.unchanged(workflow)));
    }

    private Optional<Map<String, AttributeValue>> header(WorkflowId workflow) {
        return table.item(Key.workflow(workflow));
    }

    private static WorkflowReference reference(AttributeReader header) {
        return new WorkflowReference(WorkflowItem.seller(header), WorkflowItem.id(header));
    }
}
