package io.confirmshipping.dynamodb.shipment;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.shipment.ParcelTracking;
import io.confirmshipping.domain.shipment.Tracking;
import io.confirmshipping.dynamodb.item.AttributeReader;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Write;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The tracking that a seller has entered, as an item beside the shipment; a partnered carrier has none. With an own carrier a
 * shipment has at most 500 boxes, so one item is large enough.
 */
public final class TrackingItem {

    private static final String SHIPMENT_VERSION = "shipmentVersion";

    private TrackingItem() {}

    static Key key(ShipmentConfirmationId id) {
        return Key.shipment(id).beside("TRACKING");
    }

    /** Returns a write without a condition of its own: it is made together with the shipment's, or not at all. */
    public static Write put(Tracking tracking, ConfirmedShipment shipment) {
        AttributeWriter item = AttributeWriter.item(key(shipment.id())).number(SHIPMENT_VERSION, shipment.version());
        AttributeWriter written = tracking.map(
                parcels -> item.maps("boxes", List.copyOf(parcels.byBox().entrySet()), TrackingItem::write),
                freight -> item.text("billOfLading", freight.billOfLading())
                        .texts("freightBills", freight.freightBills(), Function.identity()));
        return Write.put(written.attributes());
    }

    /** Returns whether it was entered after this shipment was read. */
    static boolean isNewerThan(ConfirmedShipment shipment, AttributeReader item) {
        return item.number(SHIPMENT_VERSION) > shipment.version();
    }

    static Tracking read(AttributeReader item) {
        return item.has("boxes")
                ? parcels(item)
                : new FreightTracking(
                        item.optionalValue("billOfLading", Function.identity()),
                        item.texts("freightBills", Function.identity()));
    }

    private static AttributeWriter write(Map.Entry<Integer, String> box) {
        return new AttributeWriter().number("box", box.getKey()).text("number", box.getValue());
    }

    private static ParcelTracking parcels(AttributeReader item) {
        SortedMap<Integer, String> byBox = new TreeMap<>();
        item.maps("boxes", box -> byBox.put(box.integer("box"), box.text("number")));
        return new ParcelTracking(byBox);
    }
}
