package io.confirmshipping.dynamodb.preferences;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.preferences.Preferences;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.preferences.PreferencesReader;
import jakarta.inject.Singleton;

/** Reads preferences in one read, so that the next plan follows the latest change. */
@Singleton
public class DynamoDbPreferencesReader implements PreferencesReader {

    private final TableReader table;

    public DynamoDbPreferencesReader(TableReader table) {
        this.table = table;
    }

    @Override
    public Preferences of(SellerId seller) {
        return table.item(Key.preferences(seller)).map(PreferencesItem::read).orElse(Preferences.DEFAULT);
    }
}
