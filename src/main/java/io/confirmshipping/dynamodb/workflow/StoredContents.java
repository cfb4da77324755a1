package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.placement.Allocations;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.ChangedMeanwhile;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.WorkflowReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A workflow as it was read, with everything beside it. */
record StoredContents(StoredWorkflow stored, Contents contents, Allocations allocations) {

    /**
     * Reads the header and all pieces.
     *
     * @throws ChangedMeanwhile if somebody else wrote while they were read
     */
    static Optional<StoredContents> find(WorkflowReference reference, TableReader table) {
        Key key = Key.workflow(reference.workflow());
        Map<Key, Map<String, AttributeValue>> items =
                table.partition(key.pk()).stream().collect(Collectors.toMap(Key::of, Function.identity()));
        return Optional.ofNullable(items.get(key))
                .filter(header -> StoredWorkflows.isOf(reference, header))
                .map(header ->
                        new StoredWorkflows(table).complete(List.of(header)).get(0))
                .map(stored -> new StoredContents(
                        stored,
                        stored.pieces().contents(key, items),
                        stored.pieces().allocations(key, items)));
    }

    WorkflowWithContents asOf(Instant now) {
        return new WorkflowWithContents(stored.workflow().asOf(now), contents, allocations);
    }
}
