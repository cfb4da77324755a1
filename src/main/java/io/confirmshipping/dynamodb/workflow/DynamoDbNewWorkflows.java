package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.workflow.WorkflowHeader;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.contents.ContentsPieces;
import io.confirmshipping.dynamodb.idempotency.IdempotencyRecord;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Attempts;
import io.confirmshipping.dynamodb.table.ChangedMeanwhile;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.TableWriter;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.IdempotencyKey;
import io.confirmshipping.usecase.NewWorkflows;
import io.confirmshipping.usecase.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a new workflow with its contents and its idempotency key in one transaction. Only if that fails it reads. */
@Singleton
public class DynamoDbNewWorkflows implements NewWorkflows {

    private final TableReader reader;
    private final TableWriter table;
    private final Attempts attempts;

    public DynamoDbNewWorkflows(TableReader reader, TableWriter table, Attempts attempts) {
        this.reader = reader;
        this.table = table;
        this.attempts = attempts;
    }

    @Override
    public WorkflowWithContents add(WorkflowWithContents workflow, Optional<IdempotencyKey> key, Instant now) {
        List<Write> writes = writes(workflow, key, now);
        return attempts.untilUndisturbed(() -> {
            try {
                table.write(writes);
                return workflow;
            } catch (ChangedMeanwhile conflict) {
                return earlier(workflow, key, now).orElseThrow(() -> conflict);
            }
        });
    }

    private static List<Write> writes(WorkflowWithContents workflow, Optional<IdempotencyKey> key, Instant now) {
        WorkflowHeader header = workflow.workflow().header();
        Key item = Key.workflow(header.id());
        ContentsPieces.Written contents = ContentsPieces.NONE.with(workflow.contents(), item, header.version());
        ContentsPieces.Written all = contents.pieces().with(workflow.allocations(), item, header.version());
        List<Write> writes = new ArrayList<>();
        Beside beside = new Beside(header.version(), all.pieces());
        writes.add(Write.put(WorkflowItem.write(workflow.workflow(), beside), Condition.ABSENT));
        writes.add(Write.put(OfferItem.write(workflow.workflow().offer(), item, header.version())));
        writes.addAll(contents.writes());
        writes.addAll(all.writes());
        key.ifPresent(present -> writes.add(IdempotencyRecord.remember(header.seller(), present, header.id(), now)));
        return writes;
    }

    /** What the key has made before, or else what an earlier attempt with an unknown outcome has made after all. */
    private Optional<WorkflowWithContents> earlier(
            WorkflowWithContents workflow, Optional<IdempotencyKey> key, Instant now) {
        WorkflowHeader header = workflow.workflow().header();
        WorkflowReference made = new WorkflowReference(
                header.seller(),
                key.flatMap(present -> remembered(header.seller(), present, now))
                        .map(IdempotencyRecord::workflow)
                        .orElse(header.id()));
        return StoredContents.find(made, reader).map(stored -> stored.asOf(now));
    }

    private Optional<IdempotencyRecord> remembered(SellerId seller, IdempotencyKey key, Instant now) {
        return reader.item(IdempotencyRecord.key(seller, key))
                .map(IdempotencyRecord::read)
                .filter(record -> record.isRememberedAt(now))
                .map(record -> record.mustMatch(key));
    }
}
