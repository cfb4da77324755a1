package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.dynamodb.due.DueIndex;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.item.UnreadableItem;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.expiry.DuePlacements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Finds due workflows by the index, and settles them one by one. What was accepted in time it moves to where late shipments are
 * looked for.
 */
@Singleton
public class DynamoDbDuePlacements implements DuePlacements {

    private final StoredWorkflows workflows;
    private final TableChanges changes;
    private final DueIndex index;

    public DynamoDbDuePlacements(TableReader reader, TableChanges changes) {
        this.workflows = new StoredWorkflows(reader);
        this.changes = changes;
        this.index = new DueIndex(reader);
    }

    @Override
    public int shards() {
        return DueIndex.shards();
    }

    @Override
    public Iterable<Due> due(int shard, Instant now) {
        return index.expired(shard, now);
    }

    /** @throws UnreadableItem if its header is broken */
    @Override
    public Change<Boolean> settle(WorkflowId workflow, Instant now) {
        return changes.of(() -> {
            Map<Key, Map<String, AttributeValue>> items = workflows.headerAndOffer(workflow);
            return Optional.ofNullable(items.get(Key.workflow(workflow)))
                    .map(header -> isAwaitingConfirmation(header)
                            ? settled(workflows.complete(header, items), now)
                            : new Decision<>(false, DueMove.fromExpiry(header, now)))
                    .orElse(Decision.unchanged(false));
        });
    }

    private Decision<Boolean> settled(StoredWorkflow stored, Instant now) {
        Workflow current = stored.workflow().asOf(now);
        return current == stored.workflow()
                ? Decision.unchanged(false)
                : new Decision<>(true, WorkflowWrites.of(stored, current));
    }

    /** Returns whether the workflow can fall due; if not, its shipments need not be read. */
    private static boolean isAwaitingConfirmation(Map<String, AttributeValue> item) {
        return AttributeReader.read(item, WorkflowItem::status) == WorkflowStatus.AWAITING_CONFIRMATION;
    }
}
