package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.transportation.TransportationOption;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.preview.ContentPreview;
import java.util.HashMap;
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
        view.set("requestedUpdates", requested(Json.parse(preview.request())));
        view.set("transportationOption", TransportationOptionView.of(plan.id(), way, Optional.empty()));
        return view;
    }

    /** Returns what was requested; items have the same owners, expirations and lots in the boxes. */
    private static JsonNode requested(JsonNode request) {
        Map<String, JsonNode> items = new HashMap<>();
        request.get(ITEMS).forEach(item -> items.put(item.get(SKU).textValue(), item));
        request.get("boxes").forEach(box -> box.get(ITEMS).forEach(held -> {
            ObjectNode known = items.get(held.get(SKU).textValue()).deepCopy();
            known.remove("quantity");
            ((ObjectNode) held).setAll(known);
        }));
        return request;
    }
}
