package io.confirmshipping.dynamodb.table;

import io.confirmshipping.dynamodb.item.Timestamp;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What must hold of an item for a write to happen. */
public record Condition(String expression, Map<String, String> names, Map<String, AttributeValue> values) {

    private static final String IS_ABSENT = "attribute_not_exists(pk)";
    private static final String HAS_VERSION = "#version = :expected";
    private static final String IS_FORGOTTEN = IS_ABSENT + " OR rememberedUntil <= :now";

    /** Nothing is kept under this key yet. */
    public static final Condition ABSENT = new Condition(IS_ABSENT, Map.of(), Map.of());

    /** Nobody has changed the item since this version of it was read. */
    public static Condition hasVersion(long version) {
        return new Condition(
                HAS_VERSION,
                Map.of("#version", "version"),
                Map.of(":expected", AttributeValue.fromN(Long.toString(version))));
    }

    /** Nothing is kept under this key, or only something that need not be remembered any more. */
    public static Condition isForgotten(Instant now) {
        return new Condition(IS_FORGOTTEN, Map.of(), Map.of(":now", AttributeValue.fromS(Timestamp.format(now))));
    }
}
