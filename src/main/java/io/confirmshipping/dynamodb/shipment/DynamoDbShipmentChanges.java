package io.confirmshipping.dynamodb.shipment;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.shipment.ShipmentChanges;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes a shipment: one read, and one write of the attributes that differ and of its history. */
@Singleton
public class DynamoDbShipmentChanges implements ShipmentChanges {

    private final Shipments shipments;
    private final TableChanges changes;

    public DynamoDbShipmentChanges(TableReader reader, TableChanges changes) {
        this.shipments = new Shipments(reader);
        this.changes = changes;
    }

    @Override
    public Change<ConfirmedShipment> change(
            ShipmentReference reference, UnaryOperator<ConfirmedShipment> decision, HistoryEntry entry) {
        return changes.of(() -> {
            ConfirmedShipment stored = shipments.get(reference);
            ConfirmedShipment decided = decision.apply(stored);
            return decided == stored
                    ? Decision.unchanged(stored)
                    : new Decision<>(decided, List.of(update(stored, decided), HistoryItem.put(entry, decided)));
        });
    }

    /** Makes the one that is stored the other, if it is still as it was read. */
    public static Write update(ConfirmedShipment stored, ConfirmedShipment decided) {
        return Write.update(
                ShipmentItem.write(stored), ShipmentItem.write(decided), Condition.hasVersion(stored.version()));
    }

    /** Holds only if the shipment is still as it was read. */
    public static Write check(ConfirmedShipment stored) {
        return Write.check(Key.shipment(stored.id()), Condition.hasVersion(stored.version()));
    }
}
