package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.workflow.AwaitingCarrier;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Packing;
import io.confirmshipping.domain.workflow.PlacementExpired;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowHeader;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.dynamodb.contents.ContentsPieces;
import io.confirmshipping.dynamodb.contents.Pieces;
import io.confirmshipping.dynamodb.due.DuePlace;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.list.SellerList;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The header of a workflow as an item: its state, but not its offer, its contents and its
 * confirmed shipments, which are items beside it.
 */
final class WorkflowItem {

    private WorkflowItem() {}

    static Map<String, AttributeValue> write(Workflow workflow, ItemReferences beside) {
        WorkflowHeader header = workflow.header();
        AttributeWriter item = AttributeWriter.item(Key.workflow(header.id()));
        writeListing(workflow, item);
        item.number("version", header.version())
                .text("state", workflow.status().name())
                .text("id", header.id().value())
                .text("seller", header.seller().value())
                .text("name", header.name().value())
                .text("marketplace", header.marketplace().value())
                .map("source", AddressAttributes.write(header.source()))
                .map("packing", PackingAttributes.write(header.packing()))
                .instant("createdAt", header.createdAt())
                .instant("updatedAt", header.updatedAt())
                .texts("shipments", workflow.shipments(), shipment -> shipment.id()
                        .value())
                .number("offerRevision", beside.offerRevision())
                .map("contents", beside.pieces().contents().write())
                .map("allocations", beside.pieces().allocations().write());
        return workflow.accept(new StateWriter(item, beside.due())).attributes();
    }

    private static void writeListing(Workflow workflow, AttributeWriter item) {
        WorkflowHeader header = workflow.header();
        item.text("list", SellerList.partition(header.seller(), WorkflowKind.of(workflow.summary())))
                .text(
                        "listedAt",
                        SellerList.position(header.createdAt(), header.id().value()));
    }

    static Workflow read(AttributeReader item, Offer offer, List<ConfirmedShipment> shipments) {
        WorkflowHeader header = header(item);
        return switch (status(item)) {
            case PACKING ->
                new Packing(header, offer, item.value("currency", CurrencyUnit::of), PackingAttributes.isPacked(item));
            case AWAITING_CONFIRMATION ->
                new AwaitingConfirmation(
                        header,
                        offer,
                        item.optionalMap("choice", ShippingAttributes::choice),
                        TransportationAttributes.read(item),
                        ChangeAttributes.read(item));
            case PLACEMENT_EXPIRED -> new PlacementExpired(header, offer);
            case AWAITING_CARRIER ->
                new AwaitingCarrier(
                        header,
                        offer,
                        item.map("placement", ShippingAttributes::placement),
                        item.optionalMap("choice", ShippingAttributes::choice),
                        item.map("quotes", ShippingAttributes::quotes),
                        TransportationAttributes.read(item),
                        ChangeAttributes.read(item));
            case CONFIRMED ->
                new Confirmed(
                        header,
                        offer,
                        item.map("confirmation", ShippingAttributes::confirmation),
                        shipments,
                        item.map("ledger", ChargesAttributes::ledger),
                        item.optionalMap("edited", ChargesAttributes::chargedOnReceipt));
            case CANCELLED ->
                new Cancelled(
                        header,
                        offer,
                        item.optionalMap("placement", ShippingAttributes::placement),
                        item.optionalMap("confirmation", ShippingAttributes::confirmation),
                        shipments,
                        item.map("ledger", ChargesAttributes::ledger),
                        item.map("cancellation", ShippingAttributes::cancellation));
        };
    }

    static WorkflowStatus status(AttributeReader item) {
        return item.value("state", WorkflowStatus::valueOf);
    }

    static WorkflowId id(AttributeReader item) {
        return item.value("id", WorkflowId::new);
    }

    static long version(AttributeReader item) {
        return item.number("version");
    }

    /** Returns when it was confirmed; empty if it was not. */
    static Optional<Instant> confirmedAt(AttributeReader item) {
        return item.optionalMap("confirmation", ShippingAttributes::confirmedAt);
    }

    static SellerId seller(AttributeReader item) {
        return item.value("seller", SellerId::new);
    }

    static List<ShipmentConfirmationId> shipments(AttributeReader item) {
        return item.texts("shipments", ShipmentConfirmationId::new);
    }

    static ItemReferences beside(AttributeReader item) {
        return new ItemReferences(
                item.number("offerRevision"),
                new ContentsPieces(item.map("contents", Pieces::read), item.map("allocations", Pieces::read)),
                DuePlace.read(item));
    }

    static WorkflowHeader header(AttributeReader item) {
        return new WorkflowHeader(
                id(item),
                seller(item),
                item.value("name", WorkflowName::new),
                item.value("marketplace", MarketplaceId::new),
                item.map("source", AddressAttributes::read),
                item.instant("createdAt"),
                item.instant("updatedAt"),
                version(item),
                PackingAttributes.read(item));
    }
}
