package io.confirmshipping.dynamodb.prep;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.prep.PrepDetails;
import io.confirmshipping.usecase.prep.PrepDetailsReader;
import io.confirmshipping.usecase.prep.PrepDetailsWriter;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stores prep details. */
@Singleton
public class DynamoDbPrepDetails implements PrepDetailsReader, PrepDetailsWriter {

    private final TableReader reader;
    private final TableChanges changes;

    public DynamoDbPrepDetails(TableReader reader, TableChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    @Override
    public Map<String, PrepDetails> of(SellerId seller, Collection<String> mskus) {
        Map<String, PrepDetails> found = new HashMap<>();
        reader.items(mskus.stream().map(msku -> PrepItem.key(seller, msku)).toList())
                .values()
                .forEach(item -> found.putAll(PrepItem.read(item)));
        found.keySet().retainAll(mskus);
        return found;
    }

    @Override
    public Change<List<PrepDetails>> replace(SellerId seller, List<PrepDetails> details) {
        Map<Key, List<PrepDetails>> byItem =
                details.stream().collect(Collectors.groupingBy(each -> PrepItem.key(seller, each.msku())));
        return changes.of(() -> {
            Map<Key, Map<String, AttributeValue>> items = reader.items(byItem.keySet());
            List<Write> writes = new ArrayList<>();
            byItem.forEach((key, fresh) -> {
                Optional<Map<String, AttributeValue>> before = Optional.ofNullable(items.get(key));
                Map<String, PrepDetails> known = before.map(PrepItem::read).orElseGet(TreeMap::new);
                Map<String, PrepDetails> after = new TreeMap<>(known);
                fresh.forEach(each -> after.put(each.msku(), each));
                after.values().removeIf(PrepDetails::isNone);
                if (!after.equals(known)) {
                    writes.add(PrepItem.replace(before, key, after));
                }
            });
            return new Decision<>(details, writes);
        });
    }
}
