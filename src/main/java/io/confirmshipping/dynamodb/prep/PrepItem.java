package io.confirmshipping.dynamodb.prep;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Digest;
import io.confirmshipping.usecase.prep.PrepDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The item of some SKUs of a seller. SKUs are spread over 64 items, so that those of one request, 100 at most, fit into one
 * transaction.
 */
final class PrepItem {

    private static final int ITEMS = 64;
    private static final int HEXADECIMAL = 16;

    private PrepItem() {}

    static Key key(SellerId seller, String msku) {
        int place = Integer.parseInt(Digest.of("prep", msku).substring(0, 2), HEXADECIMAL) % ITEMS;
        return Key.preferences(seller).beside("PREP#%02d".formatted(place));
    }

    static Map<String, PrepDetails> read(Map<String, AttributeValue> item) {
        Map<String, PrepDetails> details = new TreeMap<>();
        AttributeReader.read(item, read -> read.maps("details", PrepItem::details))
                .forEach(each -> details.put(each.msku(), each));
        return details;
    }

    private static PrepDetails details(AttributeReader map) {
        return new PrepDetails(map.text("msku"), map.text("category"), map.texts("types", Function.identity()));
    }

    /**
     * Returns the write that replaces an item.
     *
     * @param before the item that was read; empty if there is none
     */
    static Write replace(Optional<Map<String, AttributeValue>> before, Key key, Map<String, PrepDetails> details) {
        long version = before.map(item -> AttributeReader.read(item, read -> read.number("version")))
                .orElse(0L);
        return Write.put(
                AttributeWriter.item(key)
                        .number("version", version + 1)
                        .maps("details", List.copyOf(details.values()), PrepItem::write)
                        .attributes(),
                before.isPresent() ? Condition.hasVersion(version) : Condition.ABSENT);
    }

    private static AttributeWriter write(PrepDetails details) {
        return new AttributeWriter()
                .text("msku", details.msku())
                .text("category", details.category())
                .texts("types", details.types(), Function.identity());
    }
}
