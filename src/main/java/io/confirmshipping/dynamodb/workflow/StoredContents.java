package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.placement.Allocations;
import io.confirmshipping.domain.workflow.WorkflowAct;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.contents.ContentsPieces;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.StaleRead;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A workflow as it was read, with everything beside it. */
record StoredContents(StoredWorkflow stored, Contents contents, Allocations allocations, List<WorkflowAct> acts) {

    /**
     * Reads the header and everything beside it.
     *
     * @throws StaleRead if another writer changed them while they were read
     */
    static Optional<StoredContents> find(WorkflowReference reference, TableReader table) {
        Key key = Key.workflow(reference.workflow());
        Map<Key, Map<String, AttributeValue>> items = table.partition(key.pk());
        return new StoredWorkflows(table).get(reference, items).map(stored -> {
            ContentsPieces pieces = stored.beside().pieces();
            return new StoredContents(
                    stored, pieces.contents(key, items), pieces.allocations(key, items), ActItem.among(items));
        });
    }

    WorkflowWithContents asOf(Instant now) {
        return new WorkflowWithContents(stored.workflow().asOf(now), contents, allocations, acts);
    }
}
