package io.confirmshipping.dynamodb.preferences;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.preferences.Preferences;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.preferences.PreferencesWriter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes preferences on the condition that they are as they were read, so that a write that comes late undoes nothing. */
@Singleton
public class DynamoDbPreferencesWriter implements PreferencesWriter {

    private final TableReader reader;
    private final TableChanges changes;

    public DynamoDbPreferencesWriter(TableReader reader, TableChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    @Override
    public Change<Preferences> replace(SellerId seller, Preferences preferences) {
        return changes.of(() -> {
            Optional<Map<String, AttributeValue>> before = reader.item(Key.preferences(seller));
            return before.map(PreferencesItem::read).equals(Optional.of(preferences))
                    ? Decision.unchanged(preferences)
                    : new Decision<>(preferences, List.of(PreferencesItem.replace(before, seller, preferences)));
        });
    }
}
