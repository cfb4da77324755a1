package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.dynamodb.due.DueIndex;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.item.UnreadableItem;
import io.confirmshipping.dynamodb.table.OptimisticRetry;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.TableWriter;
import io.confirmshipping.usecase.expiry.DuePlacements;
import io.confirmshipping.usecase.expiry.DueTimes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Finds due workflows by the index, and settles each by itself. */
@Singleton
public class DynamoDbDuePlacements implements DuePlacements, DueTimes {

    private final StoredWorkflows workflows;
    private final TableWriter table;
    private final OptimisticRetry attempts;
    private final DueIndex index;

    public DynamoDbDuePlacements(TableReader reader, TableWriter table, OptimisticRetry attempts) {
        this.workflows = new StoredWorkflows(reader);
        this.table = table;
        this.attempts = attempts;
        this.index = new DueIndex(reader);
    }

    @Override
    public int shards() {
        return DueIndex.shards();
    }

    @Override
    public Iterable<Due> due(int shard, Instant now) {
        return index.due(shard, now);
    }

    @Override
    public Optional<Instant> nextDueAfter(Instant instant) {
        return index.nextAfter(instant);
    }

    /** @throws UnreadableItem if its header is broken */
    @Override
    public boolean settle(WorkflowId workflow, Instant now) {
        return attempts.run(() -> {
            Map<Key, Map<String, AttributeValue>> items = workflows.headerAndOffer(workflow);
            return Optional.ofNullable(items.get(Key.workflow(workflow)))
                    .filter(DynamoDbDuePlacements::isAwaitingConfirmation)
                    .map(header -> workflows.complete(header, items))
                    .map(stored -> settled(stored, now))
                    .orElse(false);
        });
    }

    private boolean settled(StoredWorkflow stored, Instant now) {
        Workflow current = stored.workflow().asOf(now);
        if (current == stored.workflow()) {
            return false;
        }
        table.write(WorkflowWrites.of(stored, current));
        return true;
    }

    /** Only these fall due; of the others the shipments need not be read. */
    private static boolean isAwaitingConfirmation(Map<String, AttributeValue> item) {
        return AttributeReader.read(item, WorkflowItem::status) == WorkflowStatus.AWAITING_CONFIRMATION;
    }
}
