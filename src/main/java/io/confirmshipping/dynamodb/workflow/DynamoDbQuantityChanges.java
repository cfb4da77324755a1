package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.contents.ManifestPieces;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.shipment.HistoryItem;
import io.confirmshipping.dynamodb.shipment.Shipments;
import io.confirmshipping.dynamodb.shipment.StoredShipment;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.StaleRead;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.shipment.QuantityChanges;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Changes a shipment with its boxes and its workflow in one transaction. Until its first edit what a shipment holds is read
 * from the contents of its workflow; from then on it has a manifest of its own, and these are not read any more.
 */
@Singleton
public class DynamoDbQuantityChanges implements QuantityChanges {

    private final TableReader reader;
    private final TableChanges changes;
    private final Shipments shipments;
    private final StoredWorkflows workflows;

    public DynamoDbQuantityChanges(TableReader reader, TableChanges changes) {
        this.reader = reader;
        this.changes = changes;
        this.shipments = new Shipments(reader);
        this.workflows = new StoredWorkflows(reader);
    }

    private record Read(StoredWorkflow workflow, Manifest manifest, ChargedOnReceipt confirmed) {}

    @Override
    public Change<QuantityEditResult> change(
            ShipmentReference reference, Function<Current, QuantityEditResult> decision, Instant now) {
        return changes.of(() -> {
            StoredShipment stored = shipments.whole(reference);
            Read read = read(stored, now);
            PackedShipment packed = new PackedShipment(stored.shipment(), read.manifest());
            QuantityEditResult decided =
                    decision.apply(new Current(read.workflow().workflow().asOf(now), packed, read.confirmed()));
            return decided.shipment() == packed
                    ? Decision.unchanged(decided)
                    : new Decision<>(decided, writes(read.workflow(), packed, decided, now));
        });
    }

    /** @throws StaleRead if the workflow is read with the shipment in another state */
    private Read read(StoredShipment stored, Instant now) {
        ConfirmedShipment shipment = stored.shipment();
        WorkflowReference reference = new WorkflowReference(shipment.seller(), shipment.workflow());
        Read read = stored.manifest()
                .map(manifest -> new Read(workflows.get(reference), manifest, ChargedOnReceipt.NOTHING))
                .orElseGet(() -> readContents(shipment, reference, now));
        if (!read.workflow().workflow().shipments().contains(shipment)) {
            throw new StaleRead(Key.shipment(shipment.id()));
        }
        return read;
    }

    private Read readContents(ConfirmedShipment shipment, WorkflowReference reference, Instant now) {
        StoredContents whole = StoredContents.find(reference, reader)
                .orElseThrow(() -> StoredWorkflows.notFound(reference.workflow()));
        WorkflowWithContents workflow = whole.asOf(now);
        return new Read(whole.stored(), workflow.confirmed(shipment), workflow.confirmed());
    }

    private static List<Write> writes(
            StoredWorkflow workflow, PackedShipment before, QuantityEditResult decided, Instant now) {
        List<Write> writes = new ArrayList<>(WorkflowWrites.of(workflow, decided.workflow()));
        writes.addAll(ManifestPieces.replaceBy(decided.shipment()));
        HistoryEntry entry = HistoryEntry.bySeller(HistoryEntry.What.QUANTITIES_CHANGED, now)
                .with(decided.shipment().changesSince(before));
        writes.add(HistoryItem.put(entry, decided.shipment().shipment()));
        return writes;
    }
}
