package io.confirmshipping.local.simulate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.shipment.ShipmentReport;
import java.time.Instant;
import java.util.Map;

/**
 * A report that a carrier or a center will make.
 *
 * @param sentAt when it reaches the queue, which may be later than it happened
 * @param items received units by SKU; empty but for {@code RECEIVING}
 */
record SimulatedReport(
        String shipment, String id, ShipmentReport.Type type, Instant at, Instant sentAt, Map<String, Integer> items) {

    /** Returns the same report, reaching the queue at another time. */
    SimulatedReport reaching(Instant other) {
        return new SimulatedReport(shipment, id, type, at, other, items);
    }

    /** Returns the same report of other units. */
    SimulatedReport bringing(Map<String, Integer> others) {
        return new SimulatedReport(shipment, id, type, at, sentAt, others);
    }

    /** Returns the same report of something that has happened by now, if it would be later. */
    SimulatedReport notAfter(Instant now) {
        return at.isAfter(now) ? new SimulatedReport(shipment, id, type, now, now, items) : this;
    }

    /** Returns the message for the queue. */
    ObjectNode message() {
        ObjectNode message = JsonNodeFactory.instance
                .objectNode()
                .put("shipmentConfirmationId", shipment)
                .put("eventId", id)
                .put("type", type.name())
                .put("at", at.toString());
        if (!items.isEmpty()) {
            ArrayNode received = message.putArray("items");
            items.forEach(
                    (msku, quantity) -> received.addObject().put("msku", msku).put("quantity", quantity));
        }
        return message;
    }
}
