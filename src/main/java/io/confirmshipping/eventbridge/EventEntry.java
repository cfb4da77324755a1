package io.confirmshipping.eventbridge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.event.Event;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/** An event as an entry of PutEvents. */
record EventEntry(Event event) {

    static final String SOURCE = "confirm-shipping";

    private static final JsonNodeFactory EXACT = new JsonNodeFactory(true);

    ObjectNode json(String bus) {
        return EXACT.objectNode()
                .put("EventBusName", bus)
                .put("Source", SOURCE)
                .put("DetailType", event.type().label())
                .put("Time", event.at().toEpochMilli() / 1000)
                .put("Detail", detail().toString());
    }

    private ObjectNode detail() {
        ObjectNode detail = EXACT.objectNode()
                .put("eventId", event.id())
                .put("sellerId", event.seller().value())
                .put("workflowId", event.workflow().value());
        event.shipment()
                .map(ShipmentConfirmationId::value)
                .ifPresent(shipment -> detail.put("shipmentConfirmationId", shipment));
        detail.put("version", event.version()).put("at", event.at().toString());
        event.facts().forEach((name, fact) -> put(name, fact, detail));
        return detail;
    }

    private static void put(String name, Object fact, ObjectNode detail) {
        if (fact instanceof Money money) {
            detail.putObject(name)
                    .put("amount", money.getAmount())
                    .put("code", money.getCurrencyUnit().getCode());
        } else if (fact instanceof Number number) {
            detail.put(name, number.longValue());
        } else if (fact instanceof List<?> list) {
            list.forEach(element -> detail.withArray(name).add(element.toString()));
        } else if (fact instanceof Instant || fact instanceof String) {
            detail.put(name, fact.toString());
        } else {
            throw new IllegalArgumentException("No fact is a " + fact.getClass());
        }
    }
}
