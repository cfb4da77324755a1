package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.workflow.WorkflowHeader;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.contents.ContentsPieces;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.OptimisticRetry;
import io.confirmshipping.dynamodb.table.StaleRead;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.TableWriter;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.workflow.NewWorkflows;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Writes a new workflow with its contents in one transaction. Only if that fails it reads. */
@Singleton
public class DynamoDbNewWorkflows implements NewWorkflows {

    private final TableReader reader;
    private final TableWriter table;
    private final OptimisticRetry attempts;

    public DynamoDbNewWorkflows(TableReader reader, TableWriter table, OptimisticRetry attempts) {
        this.reader = reader;
        this.table = table;
        this.attempts = attempts;
    }

    @Override
    public void add(WorkflowWithContents workflow) {
        List<Write> writes = writes(workflow);
        attempts.run(() -> {
            try {
                table.write(writes);
            } catch (StaleRead conflict) {
                if (!isThere(workflow)) {
                    throw conflict;
                }
            }
            return workflow;
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

    /** An earlier attempt, whose outcome was not known, may have made it after all. */
    private boolean isThere(WorkflowWithContents workflow) {
        return reader.item(Key.workflow(workflow.workflow().header().id())).isPresent();
    }
}
