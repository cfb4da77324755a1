package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.transportation.TransportationOption;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.preview.ContentPreview;
import java.util.Map;
import java.util.Optional;

/** The JSON of a preview of a shipment's contents. */
public final class ContentPreviewView {

    private static final String ITEMS = "items";
    private static final String SKU = "msku";

    private ContentPreviewView() {}

    /** Returns a preview with what was requested, and the way to ship it at what it would cost then. */
    public static ObjectNode of(ShownPlan plan, ShipmentId planned, ContentPreview preview) {
        ConfirmedShipment shipment = plan.confirmed(planned).orElseThrow();
        TransportationOption way = new TransportationOption(
                planned,
                shipment.method(),
                shipment.carrier(),
                preview.shipping(),
                preview.createdAt(),
                Optional.of(preview.expiresAt()));
        ObjectNode view = Json.object()
                .put("contentUpdatePreviewId", preview.id().value())
                .put("expiration", preview.expiresAt().toString());
        view.set("requestedUpdates", requested(plan, Json.parse(preview.request())));
        view.set("transportationOption", TransportationOptionView.of(plan.id(), way, Optional.empty()));
        return view;
    }

    /** Returns the request with the owners, expirations and lots of its items as they were confirmed: an edit changes none. */
    private static JsonNode requested(ShownPlan plan, JsonNode request) {
        Map<String, Item> confirmed = plan.itemsBySku();
        request.get(ITEMS).forEach(item -> show((ObjectNode) item, confirmed));
        request.get("boxes").forEach(box -> box.get(ITEMS).forEach(item -> show((ObjectNode) item, confirmed)));
        return request;
    }

    private static void show(ObjectNode shown, Map<String, Item> confirmed) {
        Item item = confirmed.get(shown.get(SKU).textValue());
        shown.put("prepOwner", item.prepOwner().name())
                .put("labelOwner", item.labelOwner().name());
        item.expiration().ifPresent(date -> shown.put("expiration", date.toString()));
        item.lot().ifPresent(lot -> shown.put("manufacturingLotCode", lot));
    }
}
