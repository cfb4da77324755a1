package io.confirmshipping.dynamodb.shipment;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Write;
import java.util.List;
import java.util.Locale;

/** An entry of a shipment's history, beside the shipment and named after the version that it made. */
public final class HistoryItem {

    private static final String KIND = "HISTORY#";

    private HistoryItem() {}

    public static List<Write> put(List<HistoryEntry> entries, ConfirmedShipment made) {
        return entries.stream().map(entry -> put(entry, made)).toList();
    }

    private static Write put(HistoryEntry entry, ConfirmedShipment made) {
        Key key = Key.shipment(made.id()).beside(KIND + String.format(Locale.ROOT, "%010d", made.version()));
        return Write.put(write(entry, AttributeWriter.item(key)).attributes(), Condition.ABSENT);
    }

    /** Adds the attributes of the entry to an item of any kind. */
    public static AttributeWriter write(HistoryEntry entry, AttributeWriter item) {
        return item.instant("at", entry.at())
                .text("what", entry.what().name())
                .text("by", entry.by().name())
                .explanation("detail", entry.detail());
    }

    static boolean isOne(Key key) {
        return key.sk().startsWith(KIND);
    }

    public static HistoryEntry read(AttributeReader item) {
        return new HistoryEntry(
                item.instant("at"),
                item.value("what", HistoryEntry.Kind::valueOf),
                item.value("by", HistoryEntry.Actor::valueOf),
                item.optionalExplanation("detail"));
    }
}
