package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.workflow.WorkflowHeader;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.contents.ContentsPieces;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.workflow.NewWorkflows;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Writes a new workflow with its contents in one transaction. It reads only if that fails. */
@Singleton
public class DynamoDbNewWorkflows implements NewWorkflows {

    private final TableReader reader;
    private final TableChanges changes;

    public DynamoDbNewWorkflows(TableReader reader, TableChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    @Override
    public Change<WorkflowWithContents> add(Supplier<WorkflowWithContents> workflow) {
        AtomicReference<WorkflowWithContents> sent = new AtomicReference<>();
        return changes.of(() -> {
            boolean isFirstAttempt = sent.get() == null;
            WorkflowWithContents created = sent.updateAndGet(before -> before == null ? workflow.get() : before);
            return !isFirstAttempt && isThere(created)
                    ? Decision.unchanged(created)
                    : new Decision<>(created, writes(created));
        });
    }

    private static List<Write> writes(WorkflowWithContents workflow) {
        WorkflowHeader header = workflow.workflow().header();
        Key item = Key.workflow(header.id());
        ContentsPieces.Written contents = ContentsPieces.NONE.with(workflow.contents(), item, header.version());
        ContentsPieces.Written all = contents.pieces().with(workflow.allocations(), item, header.version());
        List<Write> writes = new ArrayList<>();
        ItemReferences beside = new ItemReferences(header.version(), all.pieces());
        writes.add(Write.put(WorkflowItem.write(workflow.workflow(), beside), Condition.ABSENT));
        writes.add(Write.put(OfferItem.write(workflow.workflow().offer(), item, header.version())));
        writes.addAll(contents.writes());
        writes.addAll(all.writes());
        return writes;
    }

    /** Checks whether an earlier attempt, whose outcome was not known, has made it after all. */
    private boolean isThere(WorkflowWithContents workflow) {
        return reader.item(Key.workflow(workflow.workflow().header().id())).isPresent();
    }
}
