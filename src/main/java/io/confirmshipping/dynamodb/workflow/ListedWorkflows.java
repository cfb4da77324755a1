package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.list.LenientRead;
import io.confirmshipping.dynamodb.table.StaleRead;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads the workflows of one page of a list: all headers, then all their shipments. A workflow with a damaged or lost item is
 * logged and left out.
 */
final class ListedWorkflows {

    /**
     * How often the items of a workflow are read at most until they agree. If they still do not, an item is taken to be
     * lost, and the workflow is left out.
     */
    private static final int MAX_READS = 3;

    private final TableReader table;
    private final ListFilter<WorkflowKind> filter;
    private final Map<Key, WorkflowSummary> found = new HashMap<>();

    ListedWorkflows(TableReader table, ListFilter<WorkflowKind> filter) {
        this.table = table;
        this.filter = filter;
    }

    /** Returns the workflows that are in the list now, though the index may lag behind. */
    Map<Key, WorkflowSummary> asOf(Instant now, List<Key> keys) {
        Map<Key, StaleRead> torn = read(keys, now);
        for (int read = 2; read <= MAX_READS && !torn.isEmpty(); read++) {
            torn = read(torn.keySet(), now);
        }
        torn.values().forEach(LenientRead::leftOut);
        return found;
    }

    /** @return the workflows whose items do not agree */
    private Map<Key, StaleRead> read(Collection<Key> keys, Instant now) {
        Map<Key, Map<String, AttributeValue>> headers = table.items(keys);
        Map<Key, List<Key>> shipmentKeys = new HashMap<>();
        headers.forEach((key, header) -> LenientRead.read(() -> StoredWorkflows.shipmentKeys(header))
                .ifPresent(own -> shipmentKeys.put(key, own)));
        Map<Key, Map<String, AttributeValue>> beside = table.items(
                shipmentKeys.values().stream().flatMap(Collection::stream).toList());
        Map<Key, StaleRead> torn = new HashMap<>();
        shipmentKeys.keySet().forEach(key -> {
            try {
                LenientRead.read(() -> summary(headers.get(key), beside))
                        .filter(this::isAsked)
                        .ifPresent(workflow -> found.put(key, workflow.asOf(now)));
            } catch (StaleRead changed) {
                torn.put(key, changed);
            }
        });
        return torn;
    }

    private boolean isAsked(WorkflowSummary workflow) {
        return filter.admits(WorkflowKind.of(workflow), workflow.header().name().value(), workflow.shipDate());
    }

    /** @throws StaleRead if the items do not agree */
    private static WorkflowSummary summary(
            Map<String, AttributeValue> header, Map<Key, Map<String, AttributeValue>> beside) {
        List<ConfirmedShipment> shipments = StoredWorkflows.shipments(header, beside);
        return AttributeReader.read(header, item -> SummaryAttributes.read(item, shipments));
    }
}
