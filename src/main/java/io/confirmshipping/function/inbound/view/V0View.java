package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipment.SkuCount;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.CatalogNumber;

/** The JSON of shipments and their units, as v0 writes it. */
public final class V0View {

    private V0View() {}

    /** @param source where the boxes are, which v0 requires */
    public static ObjectNode shipment(ConfirmedShipment shipment, Address source) {
        ObjectNode view = Json.object()
                .put("ShipmentId", shipment.id().value())
                .put("ShipmentName", shipment.name().value())
                .put("DestinationFulfillmentCenterId", shipment.warehouseId())
                .put("ShipmentStatus", status(shipment.status()))
                .put("AreCasesRequired", false)
                .put("BoxContentsSource", "INTERACTIVE");
        view.set("ShipFromAddress", address(source));
        return view;
    }

    private static ObjectNode address(Address address) {
        ObjectNode view = Json.object().put("Name", address.name()).put("AddressLine1", address.addressLine1());
        address.addressLine2().ifPresent(line -> view.put("AddressLine2", line));
        address.districtOrCounty().ifPresent(county -> view.put("DistrictOrCounty", county));
        return view.put("City", address.city())
                .put("StateOrProvinceCode", address.stateOrProvinceCode())
                .put("CountryCode", address.countryCode())
                .put("PostalCode", address.postalCode());
    }

    /** Returns the status in an answer, which has no word for a shipment that is ready to ship. */
    public static String status(ShipmentStatus status) {
        return (status == ShipmentStatus.READY_TO_SHIP ? ShipmentStatus.WORKING : status).name();
    }

    public static ObjectNode item(ConfirmedShipment shipment, SkuCount count) {
        return Json.object()
                .put("ShipmentId", shipment.id().value())
                .put("SellerSKU", count.msku())
                .put("FulfillmentNetworkSKU", CatalogNumber.fnsku(count.msku()))
                .put("QuantityShipped", count.expected())
                .put("QuantityReceived", count.received());
    }
}
