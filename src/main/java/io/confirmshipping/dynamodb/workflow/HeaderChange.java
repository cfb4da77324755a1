package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.event.Event;
import io.confirmshipping.domain.event.EventType;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.workflow.ShippingChoice;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What happened to a workflow, seen from its header. */
public final class HeaderChange {

    private HeaderChange() {}

    /** Two events where the placement had expired before the change, and the change was the first to find out. */
    public static List<Event> events(Optional<Map<String, AttributeValue>> before, Map<String, AttributeValue> after) {
        HeaderImage made = HeaderImage.of(after);
        if (before.isEmpty()) {
            return List.of(event(EventType.WORKFLOW_PLANNED, made));
        }
        HeaderImage found = HeaderImage.of(before.get());
        if (made.version() == found.version()) {
            return List.of();
        }
        if (found.status() == WorkflowStatus.AWAITING_CONFIRMATION && made.version() == found.version() + 2) {
            HeaderImage expired = found.expired();
            return List.of(event(EventType.PLACEMENT_EXPIRED, expired), event(type(expired, made), made));
        }
        return List.of(event(type(found, made), made));
    }

    private static EventType type(HeaderImage before, HeaderImage after) {
        if (after.status() != before.status()) {
            return of(after.status());
        }
        if (after.offerRevision() != before.offerRevision()) {
            return EventType.WORKFLOW_PLANNED;
        }
        if (!after.shipping().equals(before.shipping())) {
            return EventType.SHIPPING_CHOSEN;
        }
        return after.name().equals(before.name()) ? EventType.WORKFLOW_CHANGED : EventType.WORKFLOW_RENAMED;
    }

    private static EventType of(WorkflowStatus status) {
        return switch (status) {
            case AWAITING_CONFIRMATION -> EventType.WORKFLOW_PLANNED;
            case PLACEMENT_EXPIRED -> EventType.PLACEMENT_EXPIRED;
            case CONFIRMED -> EventType.WORKFLOW_CONFIRMED;
            case CANCELLED -> EventType.WORKFLOW_CANCELLED;
        };
    }

    private static Event event(EventType type, HeaderImage after) {
        return new Event(
                type, after.seller(), after.id(), Optional.empty(), after.version(), after.updatedAt(), facts(after));
    }

    private static Map<String, Object> facts(HeaderImage header) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("status", header.status().name());
        header.expiresAt().ifPresent(expiration -> facts.put("expiration", expiration));
        header.shipping().ifPresent(shipping -> facts.putAll(facts(shipping)));
        header.confirmation()
                .ifPresent(confirmation ->
                        facts.put("acceptedCharges", confirmation.accepted().total()));
        header.cancellation().ifPresent(cancellation -> {
            facts.put("refunded", cancellation.refunded());
            facts.put("kept", cancellation.kept());
        });
        if (!header.shipments().isEmpty()) {
            facts.put(
                    "shipmentConfirmationIds",
                    header.shipments().stream()
                            .map(ShipmentConfirmationId::value)
                            .toList());
        }
        return facts;
    }

    private static Map<String, Object> facts(ShippingChoice shipping) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("placementOptionId", shipping.option().value());
        facts.put("shipDate", shipping.shipDate().toString());
        facts.put("shippingMode", shipping.method().mode().name());
        facts.put("shippingSolution", shipping.method().solution().name());
        return facts;
    }
}
