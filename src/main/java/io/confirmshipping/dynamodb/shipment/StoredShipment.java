package io.confirmshipping.dynamodb.shipment;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.shipment.Tracking;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.dynamodb.contents.ManifestPieces;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.StaleRead;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A shipment as it was read, with the items beside it.
 *
 * <p>The order of the sort keys is {@code EVENT#…}, {@code HISTORY#…} and {@code INQUIRY#…}, {@code MANIFEST#…}, {@code SHIPMENT}, {@code
 * TRACKING}. So everything but the history and the inquiries is one query.
 *
 * @param manifest the edited contents; empty until the first edit, as the workflow has the confirmed contents
 */
public record StoredShipment(ConfirmedShipment shipment, Optional<Manifest> manifest, Optional<Tracking> tracking) {

    /** Returns the key at which everything but the history begins. */
    static Key first(ShipmentConfirmationId id) {
        return ManifestPieces.first(id);
    }

    /**
     * Returns the shipment among these items, if it exists.
     *
     * @throws StaleRead if the items have changed while they were read
     */
    static Optional<StoredShipment> among(Map<Key, Map<String, AttributeValue>> items, ShipmentConfirmationId id) {
        return Optional.ofNullable(items.get(Key.shipment(id))).map(item -> {
            ConfirmedShipment shipment = ShipmentItem.read(item);
            return new StoredShipment(shipment, ManifestPieces.read(shipment, items), tracking(shipment, items));
        });
    }

    private static Optional<Tracking> tracking(
            ConfirmedShipment shipment, Map<Key, Map<String, AttributeValue>> items) {
        Optional<Map<String, AttributeValue>> entered = Optional.ofNullable(items.get(TrackingItem.key(shipment.id())));
        if (entered.filter(item -> AttributeReader.read(item, read -> TrackingItem.isNewerThan(shipment, read)))
                .isPresent()) {
            throw new StaleRead(Key.shipment(shipment.id()));
        }
        return entered.map(item -> AttributeReader.read(item, TrackingItem::read));
    }

    public TrackedShipment tracked() {
        SortedSet<Integer> boxNumbers =
                manifest.map(Manifest::boxNumbers).orElseGet(() -> Manifest.numbersOf(shipment.boxCount()));
        return new TrackedShipment(shipment, boxNumbers, tracking);
    }
}
