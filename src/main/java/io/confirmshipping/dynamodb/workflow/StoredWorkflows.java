package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.shipment.Shipments;
import io.confirmshipping.dynamodb.table.ChangedMeanwhile;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.WorkflowReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads workflows: the header, then its shipments if there are any.
 *
 * <p>Headers and shipments are read one after the other, and a transaction of somebody else can come between. Then they do
 * not agree, and {@link ChangedMeanwhile} is thrown.
 */
final class StoredWorkflows {

    private final TableReader table;
    private final Shipments shipments;

    StoredWorkflows(TableReader table) {
        this.table = table;
        this.shipments = new Shipments(table);
    }

    /** @throws Refused workflow-not-found */
    StoredWorkflow get(WorkflowReference reference) {
        return table.item(Key.workflow(reference.workflow()))
                .filter(item -> isOf(reference, item))
                .map(item -> complete(List.of(item)).get(0))
                .orElseThrow(() -> notFound(reference.workflow()));
    }

    /** The workflows with these headers, in the same order; the shipments of all are read together. */
    List<StoredWorkflow> complete(Collection<Map<String, AttributeValue>> headers) {
        Map<ShipmentConfirmationId, ConfirmedShipment> found = shipments.find(
                headers.stream().flatMap(item -> shipmentIds(item).stream()).toList());
        return headers.stream().map(item -> complete(item, found)).toList();
    }

    static boolean isOf(WorkflowReference reference, Map<String, AttributeValue> header) {
        return AttributeReader.read(header, WorkflowItem::seller).equals(reference.seller());
    }

    static Refused notFound(WorkflowId id) {
        return new Refused(
                RefusalCode.WORKFLOW_NOT_FOUND, "There is no workflow %s. Check the workflow ID.".formatted(id));
    }

    private static StoredWorkflow complete(
            Map<String, AttributeValue> header, Map<ShipmentConfirmationId, ConfirmedShipment> found) {
        List<ShipmentConfirmationId> ids = shipmentIds(header);
        List<ConfirmedShipment> own =
                ids.stream().map(found::get).filter(Objects::nonNull).toList();
        boolean cancelled = AttributeReader.read(header, WorkflowItem::status) == WorkflowStatus.CANCELLED;
        boolean agree = own.size() == ids.size()
                && own.stream().allMatch(shipment -> (shipment.status() == ShipmentStatus.CANCELLED) == cancelled);
        if (!agree) {
            throw new ChangedMeanwhile(Key.of(header));
        }
        return StoredWorkflow.read(header, own);
    }

    private static List<ShipmentConfirmationId> shipmentIds(Map<String, AttributeValue> header) {
        return AttributeReader.read(header, WorkflowItem::shipments);
    }
}
