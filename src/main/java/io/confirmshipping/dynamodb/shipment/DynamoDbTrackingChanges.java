package io.confirmshipping.dynamodb.shipment;

import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.shipment.TrackingChanges;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes how a shipment can be found: one read, and one write. */
@Singleton
public class DynamoDbTrackingChanges implements TrackingChanges {

    private final Shipments shipments;
    private final TableChanges changes;

    public DynamoDbTrackingChanges(TableReader reader, TableChanges changes) {
        this.shipments = new Shipments(reader);
        this.changes = changes;
    }

    @Override
    public Optional<TrackedShipment> find(ShipmentReference reference) {
        return shipments.find(reference).map(StoredShipment::tracked);
    }

    @Override
    public Change<TrackedShipment> change(
            ShipmentReference reference, UnaryOperator<TrackedShipment> decision, HistoryEntry entry) {
        return changes.of(() -> {
            TrackedShipment stored = shipments.whole(reference).tracked();
            TrackedShipment decided = decision.apply(stored);
            return decided == stored
                    ? Decision.unchanged(stored)
                    : new Decision<>(decided, writes(stored, decided, entry));
        });
    }

    private static List<Write> writes(TrackedShipment stored, TrackedShipment decided, HistoryEntry entry) {
        List<Write> writes = new ArrayList<>();
        writes.add(DynamoDbShipmentChanges.update(stored.shipment(), decided.shipment()));
        writes.add(HistoryItem.put(entry, decided.shipment()));
        decided.entered().ifPresent(tracking -> writes.add(TrackingItem.put(tracking, decided.shipment())));
        return writes;
    }
}
