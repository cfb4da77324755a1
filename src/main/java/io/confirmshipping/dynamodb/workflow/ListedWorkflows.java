package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.list.Legible;
import io.confirmshipping.dynamodb.list.SellerList;
import io.confirmshipping.dynamodb.table.ChangedMeanwhile;
import io.confirmshipping.dynamodb.table.TableReader;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final SellerList list;
    private final Map<Key, Workflow> found = new HashMap<>();

    ListedWorkflows(TableReader table, SellerList list) {
        this.table = table;
        this.list = list;
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
        List<Map<String, AttributeValue>> headers =
                keys.stream().map(items::get).filter(this::isListed).toList();
        Map<Key, Map<String, AttributeValue>> shipments = table.items(headers.stream()
                .flatMap(header -> Legible.read(() -> StoredWorkflows.shipments(header)).stream())
                .flatMap(Collection::stream)
                .toList());
        Map<Key, ChangedMeanwhile> torn = new HashMap<>();
        headers.forEach(header -> {
            Key key = Key.of(header);
            try {
                Legible.read(() -> StoredWorkflows.assemble(header, items, shipments))
                        .ifPresent(stored -> found.put(key, stored.workflow().asOf(now)));
            } catch (ChangedMeanwhile changed) {
                torn.put(key, changed);
            }
        });
        return torn;
    }

    private boolean isListed(Map<String, AttributeValue> header) {
        return Optional.ofNullable(header)
                .map(item -> item.get("list"))
                .filter(value -> list.value().equals(value.s()))
                .isPresent();
    }
}
