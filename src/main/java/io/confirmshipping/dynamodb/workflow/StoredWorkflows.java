package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.shipment.ShipmentItem;
import io.confirmshipping.dynamodb.table.StaleRead;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads workflows: the header and the offer beside it, then the shipments if there are any.
 *
 * <p>The items are not read at one instant. If another transaction comes between the reads, the items do not agree, and
 * {@link StaleRead} is thrown.
 */
final class StoredWorkflows {

    private final TableReader table;

    StoredWorkflows(TableReader table) {
        this.table = table;
    }

    /** @throws CommandRefused workflow-not-found */
    StoredWorkflow get(WorkflowReference reference) {
        return get(reference, headerAndOffer(reference.workflow())).orElseThrow(() -> notFound(reference.workflow()));
    }

    /** Returns the workflow among these items, unless it is another seller's. */
    Optional<StoredWorkflow> get(WorkflowReference reference, Map<Key, Map<String, AttributeValue>> items) {
        return Optional.ofNullable(items.get(Key.workflow(reference.workflow())))
                .filter(header ->
                        AttributeReader.read(header, WorkflowItem::seller).equals(reference.seller()))
                .map(header -> complete(header, items));
    }

    /** Reads everything that commands need except the shipments, in one read. */
    Map<Key, Map<String, AttributeValue>> headerAndOffer(WorkflowId id) {
        return table.partitionFrom(OfferItem.key(Key.workflow(id)));
    }

    /** Reads the shipments of this header, and returns the workflow. */
    StoredWorkflow complete(Map<String, AttributeValue> header, Map<Key, Map<String, AttributeValue>> items) {
        return assemble(header, items, table.items(shipmentKeys(header)));
    }

    /** @throws StaleRead if the header has changed since it was read */
    void checkUnchanged(StoredWorkflow stored) {
        if (!table.item(stored.key()).equals(Optional.of(stored.item()))) {
            throw new StaleRead(stored.key());
        }
    }

    /** Returns the keys of the shipments of this header. */
    static List<Key> shipmentKeys(Map<String, AttributeValue> header) {
        return shipmentIds(header).stream().map(Key::shipment).toList();
    }

    static CommandRefused notFound(WorkflowId id) {
        return new CommandRefused(RefusalCode.WORKFLOW_NOT_FOUND, RefusedCode.NO_SUCH_WORKFLOW.of(id.value()));
    }

    /** @throws StaleRead if the items do not agree */
    private static StoredWorkflow assemble(
            Map<String, AttributeValue> header,
            Map<Key, Map<String, AttributeValue>> items,
            Map<Key, Map<String, AttributeValue>> shipments) {
        Offer offer = offer(header, items);
        List<ConfirmedShipment> own = shipments(header, shipments);
        return new StoredWorkflow(header, AttributeReader.read(header, item -> WorkflowItem.read(item, offer, own)));
    }

    /**
     * Returns the shipments of the workflow with this header.
     *
     * @throws StaleRead if they do not agree with it
     */
    static List<ConfirmedShipment> shipments(
            Map<String, AttributeValue> header, Map<Key, Map<String, AttributeValue>> shipments) {
        List<ShipmentConfirmationId> ids = shipmentIds(header);
        List<ConfirmedShipment> own = ids.stream()
                .map(Key::shipment)
                .map(shipments::get)
                .filter(Objects::nonNull)
                .map(ShipmentItem::read)
                .toList();
        boolean cancelled = AttributeReader.read(header, WorkflowItem::status) == WorkflowStatus.CANCELLED;
        boolean agree = own.size() == ids.size()
                && own.stream().allMatch(shipment -> (shipment.status() == ShipmentStatus.CANCELLED) == cancelled);
        if (!agree) {
            throw new StaleRead(Key.of(header));
        }
        return own;
    }

    private static Offer offer(Map<String, AttributeValue> header, Map<Key, Map<String, AttributeValue>> items) {
        Key key = OfferItem.key(Key.of(header));
        Map<String, AttributeValue> offer = items.get(key);
        long expected = AttributeReader.read(header, WorkflowItem::beside).offerRevision();
        if (offer == null || AttributeReader.read(offer, OfferItem::revision) != expected) {
            throw new StaleRead(key);
        }
        return AttributeReader.read(offer, OfferItem::read);
    }

    private static List<ShipmentConfirmationId> shipmentIds(Map<String, AttributeValue> header) {
        return AttributeReader.read(header, WorkflowItem::shipments);
    }
}
