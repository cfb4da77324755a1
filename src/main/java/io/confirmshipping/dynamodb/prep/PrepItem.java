package io.confirmshipping.dynamodb.prep;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Digest;
import io.confirmshipping.usecase.prep.PrepCategory;
import io.confirmshipping.usecase.prep.PrepDetails;
import io.confirmshipping.usecase.prep.PrepType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The item of some SKUs of a seller. SKUs are spread over 64 items of at most 60 KB, so that those of one request, 100 at
 * most, fit into one transaction, which takes 100 items and 4 MB. The details of a SKU are one text: a letter for its
 * category, a letter for each type, a space and the SKU.
 */
final class PrepItem {

    /** The most bytes of the details in one item. 64 items have 3.75 MB then. */
    static final int MAX_BYTES = 60 * 1024;

    private static final int ITEMS = 64;
    private static final int HEXADECIMAL = 16;

    /** The bytes that DynamoDB counts for an element of a list, beside its text. */
    private static final int ELEMENT_BYTES = 1;

    private PrepItem() {}

    static Key key(SellerId seller, String msku) {
        int place = Integer.parseInt(Digest.of("prep", msku).substring(0, 2), HEXADECIMAL) % ITEMS;
        return Key.preferences(seller).beside("PREP#%02d".formatted(place));
    }

    static Map<String, PrepDetails> read(Map<String, AttributeValue> item) {
        Map<String, PrepDetails> details = new TreeMap<>();
        AttributeReader.read(item, read -> read.texts("details", PrepItem::parse))
                .forEach(each -> details.put(each.msku(), each));
        return details;
    }

    /**
     * Returns the write that replaces an item.
     *
     * @param before the item that was read; empty if there is none
     * @throws InvalidInput if the details take more than {@link #MAX_BYTES}
     */
    static Write replace(Optional<Map<String, AttributeValue>> before, Key key, Map<String, PrepDetails> details) {
        List<String> texts = details.values().stream().map(PrepItem::text).toList();
        check(texts);
        long version = before.map(item -> AttributeReader.read(item, read -> read.number("version")))
                .orElse(0L);
        return Write.put(
                AttributeWriter.item(key)
                        .number("version", version + 1)
                        .texts("details", texts, text -> text)
                        .attributes(),
                before.isPresent() ? Condition.hasVersion(version) : Condition.ABSENT);
    }

    private static void check(List<String> texts) {
        int bytes = texts.stream()
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length + ELEMENT_BYTES)
                .sum();
        if (bytes > MAX_BYTES) {
            throw new InvalidInput(Position.WHOLE, FieldCode.PREP_DETAILS_TOO_LARGE.of(bytes, MAX_BYTES));
        }
    }

    private static String text(PrepDetails details) {
        StringBuilder text = new StringBuilder().append(details.category().code());
        details.types().forEach(type -> text.append(type.code()));
        return text.append(' ').append(details.msku()).toString();
    }

    private static PrepDetails parse(String text) {
        int end = text.indexOf(' ');
        return new PrepDetails(
                text.substring(end + 1),
                PrepCategory.of(text.charAt(0)),
                text.substring(1, end)
                        .chars()
                        .mapToObj(code -> PrepType.of((char) code))
                        .toList());
    }
}
