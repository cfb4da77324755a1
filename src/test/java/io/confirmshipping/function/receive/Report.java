package io.confirmshipping.function.receive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import java.time.Instant;
import java.util.Map;

/**
 * A report of a carrier or a center on a shipment.
 *
 * @param received units by SKU; empty but for RECEIVING
 */
record Report(String shipment, String eventId, String type, Instant at, Map<String, Integer> received) {

    static Report of(String shipment, String eventId, String type, Instant at) {
        return new Report(shipment, eventId, type, at, Map.of());
    }

    static Report receiving(String shipment, String eventId, Instant at, String msku, int quantity) {
        return new Report(shipment, eventId, "RECEIVING", at, Map.of(msku, quantity));
    }

    /** Returns the message. */
    String text() {
        ObjectNode message = Json.object()
                .put("shipmentConfirmationId", shipment)
                .put("eventId", eventId)
                .put("type", type)
                .put("at", at.toString());
        if (!received.isEmpty()) {
            ArrayNode items = message.putArray("items");
            received.forEach(
                    (msku, quantity) -> items.addObject().put("msku", msku).put("quantity", quantity));
        }
        return message.toString();
    }
}
