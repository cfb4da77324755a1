package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.contents.ContentsPieces;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.workflow.ContentsChanges;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** Changes a workflow together with its contents; of these, what has changed is written. */
@Singleton
public class DynamoDbContentsChanges implements ContentsChanges {

    private final TableReader reader;
    private final TableChanges changes;

    public DynamoDbContentsChanges(TableReader reader, TableChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    @Override
    public Change<WorkflowWithContents> change(
            WorkflowReference reference, UnaryOperator<WorkflowWithContents> decision, Instant now) {
        AtomicReference<WorkflowWithContents> sent = new AtomicReference<>();
        return changes.of(() -> {
            StoredContents before = StoredContents.find(reference, reader)
                    .orElseThrow(() -> StoredWorkflows.notFound(reference.workflow()));
            if (isThere(sent.get(), before)) {
                return Decision.unchanged(sent.get());
            }
            WorkflowWithContents current = before.asOf(now);
            WorkflowWithContents decided = decision.apply(current);
            if (decided.workflow() == current.workflow()) {
                return Decision.unchanged(decided);
            }
            sent.set(decided);
            return new Decision<>(decided, writes(before, decided));
        });
    }

    /** Whether what got in the way was the write of the attempt before, whose answer was lost; planning would be done twice. */
    private static boolean isThere(WorkflowWithContents sent, StoredContents before) {
        return sent != null && sent.workflow().equals(before.stored().workflow());
    }

    private static List<Write> writes(StoredContents before, WorkflowWithContents decided) {
        StoredWorkflow stored = before.stored();
        long revision = decided.workflow().header().version();
        List<Write> beside = new ArrayList<>();
        ContentsPieces pieces = stored.beside().pieces();
        if (decided.contents() != before.contents()) {
            ContentsPieces.Written written = pieces.with(decided.contents(), stored.key(), revision);
            pieces = written.pieces();
            beside.addAll(written.writes());
        }
        if (decided.allocations() != before.allocations()) {
            ContentsPieces.Written written = pieces.with(decided.allocations(), stored.key(), revision);
            pieces = written.pieces();
            beside.addAll(written.writes());
        }
        List<Write> writes = new ArrayList<>(WorkflowWrites.of(stored, decided.workflow(), pieces));
        writes.addAll(beside);
        return writes;
    }
}
