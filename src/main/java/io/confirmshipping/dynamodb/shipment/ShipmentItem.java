package io.confirmshipping.dynamodb.shipment;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentCounts;
import io.confirmshipping.domain.shipment.ShipmentIdentity;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.shipment.ShipmentRevision;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipment.ShippingTerms;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingMode;
import io.confirmshipping.domain.shipping.ShippingSolution;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.item.UnreadableItem;
import io.confirmshipping.dynamodb.list.SellerList;
import io.confirmshipping.dynamodb.table.Condition;
import io.confirmshipping.dynamodb.table.Write;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A confirmed shipment as an item, listed in the seller's shipping queue. */
public final class ShipmentItem {

    private ShipmentItem() {}

    public static Map<String, AttributeValue> write(ConfirmedShipment shipment) {
        String position =
                SellerList.position(shipment.confirmedAt(), shipment.id().value());
        return AttributeWriter.item(Key.shipment(shipment.id()))
                .text("list", SellerList.partition(shipment.seller()))
                .text("listedAt", position)
                .text("statusListedAt", SellerList.position(shipment.status(), position))
                .number("version", shipment.version())
                .text("id", shipment.id().value())
                .text("plannedAs", shipment.plannedAs().value())
                .text("workflow", shipment.workflow().value())
                .text("seller", shipment.seller().value())
                .text("name", shipment.name().value())
                .text("status", shipment.status().name())
                .text("warehouse", shipment.warehouseId())
                .text("mode", shipment.method().mode().name())
                .text("solution", shipment.method().solution().name())
                .text("carrier", shipment.carrier().alphaCode())
                .text("carrierName", shipment.carrier().name())
                .number("boxes", shipment.boxCount())
                .number("units", shipment.unitCount())
                .number("received", shipment.receivedCount())
                .number("reports", shipment.reportCount())
                .instant("confirmedAt", shipment.confirmedAt())
                .instant("updatedAt", shipment.updatedAt())
                .number("packedVersion", shipment.packedVersion())
                .map("closing", shipment.closing().map(ClosingAttributes::write))
                .attributes();
    }

    /** Returns a write that replaces the stored shipment if it is still as it was read. */
    public static Write update(ConfirmedShipment stored, ConfirmedShipment decided) {
        return Write.update(write(stored), write(decided), Condition.hasVersion(stored.version()));
    }

    /** Returns a check that the shipment is still as it was read. */
    public static Write check(ConfirmedShipment stored) {
        return Write.check(Key.shipment(stored.id()), Condition.hasVersion(stored.version()));
    }

    /** @throws UnreadableItem if it is none */
    public static ConfirmedShipment read(Map<String, AttributeValue> item) {
        return AttributeReader.read(item, ShipmentItem::read);
    }

    private static ConfirmedShipment read(AttributeReader item) {
        return new ConfirmedShipment(
                new ShipmentIdentity(
                        item.value("id", ShipmentConfirmationId::new),
                        item.value("plannedAs", ShipmentId::new),
                        item.value("workflow", WorkflowId::new),
                        item.value("seller", SellerId::new)),
                new ShippingTerms(
                        item.text("warehouse"),
                        new ShippingMethod(
                                item.value("mode", ShippingMode::valueOf),
                                item.value("solution", ShippingSolution::valueOf)),
                        new Carrier(item.text("carrier"), item.text("carrierName")),
                        item.instant("confirmedAt")),
                item.value("name", ShipmentName::new),
                item.value("status", ShipmentStatus::valueOf),
                new ShipmentCounts(
                        item.integer("boxes"), item.integer("units"), item.number("received"), item.integer("reports")),
                new ShipmentRevision(item.instant("updatedAt"), item.number("version"), item.number("packedVersion")),
                item.optionalMap("closing", ClosingAttributes::read));
    }
}
