package io.confirmshipping.dynamodb.shipment;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.shipment.Tracking;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.Key;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A shipment as it was read, with what is kept beside it.
 *
 * <p>In the order of their sort keys: {@code EVENT#…} and {@code HISTORY#…}, {@code SHIPMENT}, {@code TRACKING}. So that
 * everything but the history is one query.
 */
record StoredShipment(ConfirmedShipment shipment, Optional<Tracking> tracking) {

    /** Where everything but the history begins. */
    static Key first(ShipmentConfirmationId id) {
        return Key.shipment(id);
    }

    /** The shipment among these items, if it exists. */
    static Optional<StoredShipment> among(Map<Key, Map<String, AttributeValue>> items, ShipmentConfirmationId id) {
        return Optional.ofNullable(items.get(Key.shipment(id)))
                .map(item -> new StoredShipment(
                        ShipmentItem.read(item),
                        Optional.ofNullable(items.get(TrackingItem.key(id)))
                                .map(tracking -> AttributeReader.read(tracking, TrackingItem::read))));
    }

    TrackedShipment tracked() {
        return new TrackedShipment(shipment, boxNumbers(), tracking);
    }

    private SortedSet<Integer> boxNumbers() {
        return IntStream.rangeClosed(1, shipment.boxCount()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
