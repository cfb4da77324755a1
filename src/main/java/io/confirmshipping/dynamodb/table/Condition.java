package io.confirmshipping.dynamodb.table;

import io.confirmshipping.dynamodb.item.Timestamp;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A condition on an item; if it does not hold, nothing is written. */
public record Condition(String expression, Map<String, String> names, Map<String, AttributeValue> values) {

    private static final String IS_ABSENT = "attribute_not_exists(pk)";
    private static final String HAS_VERSION = "#version = :expected";
    private static final String IS_FORGOTTEN = IS_ABSENT + " OR rememberedUntil <= :now";

    /** The condition that there is no item with this key. */
    public static final Condition ABSENT = new Condition(IS_ABSENT, Map.of(), Map.of());

    /** Returns the condition that the item still has this version. */
    public static Condition hasVersion(long version) {
        return new Condition(
                HAS_VERSION,
                Map.of("#version", "version"),
                Map.of(":expected", AttributeValue.fromN(Long.toString(version))));
    }

    /** Returns the condition that the item is in progress. */
    public static Condition isInProgress() {
        return new Condition(
                "#state = :inProgress",
                Map.of("#state", "state"),
                Map.of(":inProgress", AttributeValue.fromS("IN_PROGRESS")));
    }

    /** Returns the condition that there is no item with this key, or only one that may be forgotten. */
    public static Condition isForgotten(Instant now) {
        return new Condition(IS_FORGOTTEN, Map.of(), Map.of(":now", AttributeValue.fromS(Timestamp.format(now))));
    }
}
