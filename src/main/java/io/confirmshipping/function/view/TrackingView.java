package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.shipment.ParcelTracking;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.function.json.Json;

/** The JSON of a shipment's tracking, in the names of the Fulfillment Inbound API. */
final class TrackingView {

    private TrackingView() {}

    static ObjectNode of(TrackedShipment tracked) {
        return tracked.tracking()
                .map(parcels -> parcels(parcels, tracked.shipment().id()), TrackingView::freight);
    }

    private static ObjectNode parcels(ParcelTracking parcels, ShipmentConfirmationId shipment) {
        ObjectNode view = Json.object();
        ArrayNode items = view.putObject("spdTrackingDetail").putArray("spdTrackingItems");
        parcels.byBox().forEach((box, number) -> items.addObject()
                .put("boxId", new BoxId(shipment, box).toString())
                .put("trackingId", number));
        return view;
    }

    private static ObjectNode freight(FreightTracking freight) {
        ObjectNode view = Json.object();
        ObjectNode detail = view.putObject("ltlTrackingDetail");
        freight.billOfLading().ifPresent(number -> detail.put("billOfLadingNumber", number));
        ArrayNode bills = detail.putArray("freightBillNumber");
        freight.freightBills().forEach(bills::add);
        return view;
    }
}
