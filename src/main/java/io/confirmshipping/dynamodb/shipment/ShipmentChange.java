package io.confirmshipping.dynamodb.shipment;

import io.confirmshipping.domain.event.Event;
import io.confirmshipping.domain.event.EventType;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What happened to a confirmed shipment, seen from its item. */
public final class ShipmentChange {

    private ShipmentChange() {}

    public static List<Event> events(Optional<Map<String, AttributeValue>> before, Map<String, AttributeValue> after) {
        ConfirmedShipment made = ShipmentItem.read(after);
        if (before.isEmpty()) {
            return List.of(event(EventType.SHIPMENT_CONFIRMED, made, Map.of()));
        }
        ConfirmedShipment found = ShipmentItem.read(before.get());
        return made.version() == found.version()
                ? List.of()
                : List.of(event(
                        type(found, made),
                        made,
                        Map.of(
                                "previousStatus", found.status().name(),
                                "previouslyReceivedCount", found.receivedCount())));
    }

    private static EventType type(ConfirmedShipment before, ConfirmedShipment after) {
        if (after.status() != before.status()) {
            return EventType.SHIPMENT_STATUS_CHANGED;
        }
        if (after.receivedCount() != before.receivedCount()) {
            return EventType.SHIPMENT_RECEIVED;
        }
        if (after.packedVersion() != before.packedVersion()) {
            return EventType.SHIPMENT_QUANTITIES_CHANGED;
        }
        return after.name().equals(before.name()) ? EventType.SHIPMENT_CHANGED : EventType.SHIPMENT_RENAMED;
    }

    private static Event event(EventType type, ConfirmedShipment after, Map<String, Object> earlier) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("shipmentId", after.plannedAs().value());
        facts.put("status", after.status().name());
        facts.put("warehouseId", after.warehouseId());
        facts.put("boxCount", after.boxCount());
        facts.put("unitCount", after.unitCount());
        facts.put("receivedCount", after.receivedCount());
        facts.putAll(earlier);
        return new Event(
                type,
                after.seller(),
                after.workflow(),
                Optional.of(after.id()),
                after.version(),
                after.updatedAt(),
                facts);
    }
}
