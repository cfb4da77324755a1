package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.shipment.ParcelTracking;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.function.json.Json;

/** How a shipment can be found, in the names of the Fulfillment Inbound API. */
final class TrackingView {

    private TrackingView() {}

    static ObjectNode of(TrackedShipment tracked) {
        ObjectNode view = Json.object();
        if (tracked.tracking() instanceof ParcelTracking parcels) {
            parcels(
                    view.putObject("spdTrackingDetail").putArray("spdTrackingItems"),
                    parcels,
                    tracked.shipment().id());
        } else if (tracked.tracking() instanceof FreightTracking freight) {
            ObjectNode detail = view.putObject("ltlTrackingDetail");
            freight.billOfLading().ifPresent(number -> detail.put("billOfLadingNumber", number));
            ArrayNode bills = detail.putArray("freightBillNumber");
            freight.freightBills().forEach(bills::add);
        }
        return view;
    }

    private static void parcels(ArrayNode view, ParcelTracking parcels, ShipmentConfirmationId shipment) {
        parcels.byBox().forEach((box, number) -> view.addObject()
                .put("boxId", new BoxId(shipment, box).toString())
                .put("trackingId", number));
    }
}
