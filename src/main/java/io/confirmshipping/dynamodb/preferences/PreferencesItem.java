package io.confirmshipping.dynamodb.preferences;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.preferences.Preferences;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Write;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A seller's preferences as an item. */
final class PreferencesItem {

    private PreferencesItem() {}

    static Preferences read(Map<String, AttributeValue> item) {
        return AttributeReader.read(
                item, attributes -> new Preferences(attributes.value("placement", PlacementStrategy::valueOf)));
    }

    /**
     * Returns the write that replaces the preferences.
     *
     * @param before the item that was read; empty if there is none
     */
    static Write replace(Optional<Map<String, AttributeValue>> before, SellerId seller, Preferences preferences) {
        long version = before.map(item -> AttributeReader.read(item, attributes -> attributes.number("version")))
                .orElse(0L);
        return Write.put(
                write(seller, preferences, version + 1),
                before.isPresent() ? Condition.hasVersion(version) : Condition.ABSENT);
    }

    private static Map<String, AttributeValue> write(SellerId seller, Preferences preferences, long version) {
        return AttributeWriter.item(Key.preferences(seller))
                .number("version", version)
                .text("placement", preferences.placement().name())
                .attributes();
    }
}
