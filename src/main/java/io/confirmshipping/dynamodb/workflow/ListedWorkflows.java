package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.list.Legible;
import io.confirmshipping.dynamodb.table.ChangedMeanwhile;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads the workflows of one page of a list together. One that cannot be read, because an item is damaged or lost, is
 * logged and left out.
 */
final class ListedWorkflows {

    /** Items that still do not agree when read this often were not changed meanwhile: something is lost. */
    private static final int MOST_READS = 3;

    private final TableReader table;
    private final WorkflowKind kind;
    private final Map<Key, Workflow> found = new HashMap<>();

    ListedWorkflows(TableReader table, WorkflowKind kind) {
        this.table = table;
        this.kind = kind;
    }

    /** Those that are in the list now, though the index may lag behind. */
    Map<Key, Workflow> asOf(Instant now, List<Key> keys) {
        Map<Key, ChangedMeanwhile> torn = read(keys, now);
        for (int read = 2; read <= MOST_READS && !torn.isEmpty(); read++) {
            torn = read(torn.keySet(), now);
        }
        torn.values().forEach(Legible::leftOut);
        return found;
    }

    /** @return those whose items do not agree */
    private Map<Key, ChangedMeanwhile> read(Collection<Key> keys, Instant now) {
        Map<Key, Map<String, AttributeValue>> items = table.items(
                keys.stream().flatMap(key -> Stream.of(key, OfferItem.key(key))).toList());
        Map<Key, List<Key>> shipmentKeys = new HashMap<>();
        keys.stream().filter(items::containsKey).forEach(key -> Legible.read(
                        () -> StoredWorkflows.shipments(items.get(key)))
                .ifPresent(own -> shipmentKeys.put(key, own)));
        Map<Key, Map<String, AttributeValue>> shipments = table.items(
                shipmentKeys.values().stream().flatMap(Collection::stream).toList());
        Map<Key, ChangedMeanwhile> torn = new HashMap<>();
        shipmentKeys.keySet().forEach(key -> {
            try {
                Legible.read(() -> StoredWorkflows.assemble(items.get(key), items, shipments))
                        .map(StoredWorkflow::workflow)
                        .filter(workflow -> WorkflowKind.of(workflow) == kind)
                        .ifPresent(workflow -> found.put(key, workflow.asOf(now)));
            } catch (ChangedMeanwhile changed) {
                torn.put(key, changed);
            }
        });
        return torn;
    }
}
