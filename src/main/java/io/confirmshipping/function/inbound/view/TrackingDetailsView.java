package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.shipment.ParcelTracking;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.function.inbound.wire.TrackingNumber;
import io.confirmshipping.function.json.Json;

/** The JSON of a shipment's tracking; empty without any. */
final class TrackingDetailsView {

    private TrackingDetailsView() {}

    static ObjectNode of(TrackedShipment tracked) {
        return tracked.tracking()
                .map(parcels -> parcels(parcels, tracked.shipment().id()), TrackingDetailsView::freight);
    }

    private static ObjectNode parcels(ParcelTracking parcels, ShipmentConfirmationId shipment) {
        ObjectNode view = Json.object();
        if (parcels.byBox().isEmpty()) {
            return view;
        }
        ArrayNode items = view.putObject("spdTrackingDetail").putArray("spdTrackingItems");
        parcels.byBox().forEach((box, number) -> items.addObject()
                .put("boxId", new BoxId(shipment, box).toString())
                .put("trackingId", number)
                .put("trackingNumberValidationStatus", "VALIDATED"));
        return view;
    }

    /** Returns papers without the freight bills that our own front door takes and an answer here cannot hold. */
    private static ObjectNode freight(FreightTracking freight) {
        ObjectNode view = Json.object();
        if (freight.equals(FreightTracking.NONE)) {
            return view;
        }
        ObjectNode detail = view.putObject("ltlTrackingDetail");
        freight.billOfLading().ifPresent(number -> detail.put("billOfLadingNumber", number));
        ArrayNode bills = detail.putArray("freightBillNumber");
        freight.freightBills().stream()
                .filter(number -> TrackingNumber.FREIGHT_BILL.error(number).isEmpty())
                .forEach(bills::add);
        return view;
    }
}
