package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.event.Event;
import io.confirmshipping.domain.event.EventType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events of which a version of a shipment tells. */
record ShipmentEvents(ConfirmedShipment shipment) {

    List<Event> since(Optional<ConfirmedShipment> earlier) {
        return earlier.map(this::since).orElseGet(() -> List.of(event(EventType.SHIPMENT_CONFIRMED, Map.of())));
    }

    private List<Event> since(ConfirmedShipment earlier) {
        Map<String, Object> before =
                Map.of("previousStatus", earlier.status().name(), "previouslyReceivedCount", earlier.receivedCount());
        return shipment.version() == earlier.version() ? List.of() : List.of(event(typeSince(earlier), before));
    }

    private EventType typeSince(ConfirmedShipment earlier) {
        if (answered(shipment) != answered(earlier)) {
            return EventType.INQUIRY_ANSWERED;
        }
        if (inquiries(shipment) != inquiries(earlier)) {
            return EventType.INQUIRY_OPENED;
        }
        if (shipment.status() != earlier.status()) {
            return EventType.SHIPMENT_STATUS_CHANGED;
        }
        if (shipment.receivedCount() != earlier.receivedCount()) {
            return EventType.SHIPMENT_RECEIVED;
        }
        if (shipment.packedVersion() != earlier.packedVersion()) {
            return EventType.SHIPMENT_QUANTITIES_CHANGED;
        }
        return shipment.name().equals(earlier.name()) ? EventType.SHIPMENT_CHANGED : EventType.SHIPMENT_RENAMED;
    }

    private static int inquiries(ConfirmedShipment shipment) {
        return shipment.closing().map(Closing::inquiries).orElse(0);
    }

    private static int answered(ConfirmedShipment shipment) {
        return shipment.closing().map(Closing::answered).orElse(0);
    }

    private Event event(EventType type, Map<String, Object> before) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("shipmentId", shipment.plannedAs().value());
        facts.put("status", shipment.status().name());
        facts.put("warehouseId", shipment.warehouseId());
        facts.put("boxCount", shipment.boxCount());
        facts.put("unitCount", shipment.unitCount());
        facts.put("receivedCount", shipment.receivedCount());
        shipment.closing().ifPresent(closing -> {
            facts.put("missingCount", closing.openUnits());
            facts.put("openInquiryCount", closing.openInquiries());
        });
        facts.putAll(before);
        return new Event(
                type,
                shipment.seller(),
                shipment.workflow(),
                Optional.of(shipment.id()),
                shipment.version(),
                shipment.updatedAt(),
                facts);
    }
}
