package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.shipment.StoredShipment;
import io.confirmshipping.dynamodb.table.StaleRead;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;

/**
 * The contents of a shipment's boxes, and the workflow that is charged for them.
 *
 * @param confirmed what the whole workflow is charged for as it was confirmed; nothing once the shipment has a manifest
 */
record ChargedShipment(StoredWorkflow workflow, Manifest manifest, ChargedOnReceipt confirmed) {

    /**
     * Reads the workflow, and its contents if the shipment has no manifest of its own.
     *
     * @throws StaleRead if the workflow was read with another version of the shipment
     */
    static ChargedShipment read(StoredShipment stored, TableReader table, Instant now) {
        ConfirmedShipment shipment = stored.shipment();
        WorkflowReference reference = new WorkflowReference(shipment.seller(), shipment.workflow());
        ChargedShipment read = stored.manifest()
                .map(manifest -> new ChargedShipment(
                        new StoredWorkflows(table).get(reference), manifest, ChargedOnReceipt.NOTHING))
                .orElseGet(() -> readContents(shipment, reference, table, now));
        if (!read.workflow().workflow().shipments().contains(shipment)) {
            throw new StaleRead(Key.shipment(shipment.id()));
        }
        return read;
    }

    private static ChargedShipment readContents(
            ConfirmedShipment shipment, WorkflowReference reference, TableReader table, Instant now) {
        StoredContents whole =
                StoredContents.find(reference, table).orElseThrow(() -> StoredWorkflows.notFound(reference.workflow()));
        WorkflowWithContents workflow = whole.asOf(now);
        return new ChargedShipment(whole.stored(), workflow.confirmed(shipment), workflow.confirmed());
    }
}
