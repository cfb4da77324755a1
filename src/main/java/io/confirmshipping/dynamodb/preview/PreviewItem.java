package io.confirmshipping.dynamodb.preview;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.dynamodb.idempotency.CompressedText;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.usecase.preview.ContentPreview;
import io.confirmshipping.usecase.preview.ContentPreviewId;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import java.time.Duration;
import java.util.Map;
import org.joda.money.Money;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The item of a preview, in a partition of its shipment's previews, so that commands on the shipment do not read it. */
final class PreviewItem {

    private static final String KIND = "PREVIEW#";

    /** The time that an expired preview stays at least, to say that it has expired. Source: our decision. */
    private static final Duration KEPT = Duration.ofDays(1);

    private PreviewItem() {}

    static String partition(ShipmentConfirmationId shipment) {
        return "PREVIEWS#" + shipment;
    }

    static Key key(ShipmentConfirmationId shipment, ContentPreviewId id) {
        return new Key(partition(shipment), KIND + id);
    }

    /** Returns the epoch second from which it may be forgotten. */
    static long forgetAt(ContentPreview preview) {
        return preview.expiresAt().plus(KEPT).getEpochSecond();
    }

    static Map<String, AttributeValue> write(ContentPreview preview) {
        ShipmentReference shipment = preview.shipment();
        return AttributeWriter.item(key(shipment.shipment(), preview.id()))
                .text("id", preview.id().value())
                .text("shipment", shipment.shipment().value())
                .text("seller", shipment.seller().value())
                .bytes("request", CompressedText.write(preview.request()))
                .text("shipping", preview.shipping().toString())
                .instant("createdAt", preview.createdAt())
                .number("forgetAt", forgetAt(preview))
                .attributes();
    }

    static ContentPreview read(Map<String, AttributeValue> item) {
        return AttributeReader.read(
                item,
                read -> new ContentPreview(
                        read.value("id", ContentPreviewId::new),
                        new ShipmentReference(
                                read.value("seller", SellerId::new),
                                read.value("shipment", ShipmentConfirmationId::new)),
                        CompressedText.read(read.bytes("request")),
                        read.value("shipping", Money::parse),
                        read.instant("createdAt")));
    }
}
