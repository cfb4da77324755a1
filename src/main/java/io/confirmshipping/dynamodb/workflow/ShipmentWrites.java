package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.dynamodb.contents.ManifestPieces;
import io.confirmshipping.dynamodb.shipment.HistoryItem;
import io.confirmshipping.dynamodb.shipment.ShipmentItem;
import io.confirmshipping.dynamodb.shipment.TrackingItem;
import io.confirmshipping.dynamodb.table.Write;
import java.util.ArrayList;
import java.util.List;

/** The writes that turn a stored shipment into another: its item, and what its history says of it. */
final class ShipmentWrites {

    private ShipmentWrites() {}

    static List<Write> of(ConfirmedShipment stored, ConfirmedShipment decided) {
        return of(stored, decided, decided.actsSince(stored));
    }

    /** Returns the writes of the shipment, and of its tracking. */
    static List<Write> of(TrackedShipment stored, TrackedShipment decided) {
        List<Write> writes = of(stored.shipment(), decided.shipment(), decided.actsSince(stored));
        decided.entered().ifPresent(tracking -> writes.add(TrackingItem.put(tracking, decided.shipment())));
        return writes;
    }

    /** Returns the writes of the shipment, of its boxes, and of the workflow that is charged for them. */
    static List<Write> of(StoredWorkflow workflow, PackedShipment before, QuantityEditResult decided) {
        PackedShipment after = decided.shipment();
        List<Write> writes = new ArrayList<>(WorkflowWrites.of(workflow, decided.workflow()));
        writes.addAll(ManifestPieces.replaceBy(after));
        writes.addAll(HistoryItem.put(after.actsSince(before), after.shipment()));
        return writes;
    }

    private static List<Write> of(ConfirmedShipment stored, ConfirmedShipment decided, List<HistoryEntry> acts) {
        List<Write> writes = new ArrayList<>();
        writes.add(ShipmentItem.update(stored, decided));
        writes.addAll(HistoryItem.put(acts, decided));
        return writes;
    }
}
