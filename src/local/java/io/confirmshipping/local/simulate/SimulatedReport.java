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

    private static final String OF_LAST_UNITS = id(ShipmentReport.Type.RECEIVING, "last");

    /** Returns a report that reaches the queue when it happens, and brings no units. */
    static SimulatedReport of(String shipment, ShipmentReport.Type type, Instant at) {
        return new SimulatedReport(shipment, id(type, "1"), type, at, at, Map.of());
    }

    /** Returns a report that will bring units, a part of all. */
    static SimulatedReport ofUnits(String shipment, String part, Instant at) {
        ShipmentReport.Type type = ShipmentReport.Type.RECEIVING;
        return new SimulatedReport(shipment, id(type, part), type, at, at, Map.of());
    }

    private static String id(ShipmentReport.Type type, String part) {
        return "simulated-%s-%s".formatted(type, part);
    }

    /** Returns whether the last units of a scenario have been reported, so that only another one brings more. */
    static boolean hasBroughtLastUnits(SimulatedShipment shipment) {
        return shipment.hasReport(OF_LAST_UNITS);
    }

    /** Returns whether it brings units. */
    boolean isOfUnits() {
        return type == ShipmentReport.Type.RECEIVING;
    }

    /** Returns the same report, known as that of the last units. */
    SimulatedReport ofLastUnits() {
        return new SimulatedReport(shipment, OF_LAST_UNITS, type, at, sentAt, items);
    }

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
