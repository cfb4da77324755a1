package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.event.Event;
import io.confirmshipping.domain.event.EventType;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.WorkflowId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a workflow, with the facts that subscribers see.
 *
 * @param source only to see that it has changed; subscribers never see it
 * @param plannedVersion the version whose change planned what is on offer
 * @param offerVersion the same, or the later version that has changed the offer since
 */
public record WorkflowSnapshot(
        WorkflowId id,
        SellerId seller,
        WorkflowName name,
        Address source,
        WorkflowStatus status,
        long version,
        Instant updatedAt,
        long plannedVersion,
        long offerVersion,
        WorkflowTerms terms,
        List<ShipmentConfirmationId> shipments) {

    /**
     * Returns the events since an earlier version, one for each version after it. There are two if the change was the first
     * to find the offer expired.
     *
     * @param earlier empty if there is none: the workflow is new
     */
    public List<Event> eventsSince(Optional<WorkflowSnapshot> earlier) {
        if (earlier.isEmpty()) {
            return List.of(
                    event(status == WorkflowStatus.PACKING ? EventType.WORKFLOW_CREATED : EventType.WORKFLOW_PLANNED));
        }
        WorkflowSnapshot before = earlier.get();
        if (version == before.version) {
            return List.of();
        }
        WorkflowSnapshot changed = before.asOf(updatedAt);
        return changed.version == before.version || changed.version == version
                ? List.of(event(typeSince(before)))
                : List.of(changed.event(changed.typeSince(before)), event(typeSince(changed)));
    }

    /** Returns the expired version if the offer has expired as of now, else this one. */
    private WorkflowSnapshot asOf(Instant now) {
        return terms.expiresAt()
                .filter(end -> !now.isBefore(end))
                .map(this::expired)
                .orElse(this);
    }

    private WorkflowSnapshot expired(Instant end) {
        return new WorkflowSnapshot(
                id,
                seller,
                name,
                source,
                WorkflowStatus.PLACEMENT_EXPIRED,
                version + 1,
                end,
                plannedVersion,
                offerVersion,
                WorkflowTerms.NONE,
                List.of());
    }

    private EventType typeSince(WorkflowSnapshot before) {
        if (!source.equals(before.source)) {
            return EventType.SOURCE_CHANGED;
        }
        if (status != before.status) {
            return typeOfStatus();
        }
        if (status == WorkflowStatus.AWAITING_CONFIRMATION && plannedVersion != before.plannedVersion) {
            return EventType.WORKFLOW_PLANNED;
        }
        if (!terms.shipping().equals(before.terms.shipping())) {
            return EventType.SHIPPING_CHOSEN;
        }
        return name.equals(before.name) ? EventType.WORKFLOW_CHANGED : EventType.WORKFLOW_RENAMED;
    }

    private EventType typeOfStatus() {
        return switch (status) {
            case PACKING -> EventType.WORKFLOW_CHANGED;
            case AWAITING_CONFIRMATION -> EventType.WORKFLOW_PLANNED;
            case PLACEMENT_EXPIRED -> EventType.PLACEMENT_EXPIRED;
            case AWAITING_CARRIER -> EventType.PLACEMENT_ACCEPTED;
            case CONFIRMED -> EventType.WORKFLOW_CONFIRMED;
            case CANCELLED -> EventType.WORKFLOW_CANCELLED;
        };
    }

    private Event event(EventType type) {
        return new Event(type, seller, id, Optional.empty(), version, updatedAt, facts(type));
    }

    private Map<String, Object> facts(EventType type) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("status", status.name());
        terms.expiresAt().ifPresent(expiration -> facts.put("expiration", expiration));
        terms.option().ifPresent(option -> facts.put("placementOptionId", option.value()));
        terms.shipping().ifPresent(choice -> {
            facts.put("shipDate", choice.shipDate().toString());
            facts.put("shippingMode", choice.method().mode().name());
            facts.put("shippingSolution", choice.method().solution().name());
        });
        if (offerVersion == version && (type == EventType.SOURCE_CHANGED || type == EventType.WORKFLOW_PLANNED)) {
            terms.changed().ifPresent(change -> facts.putAll(facts(change)));
        }
        terms.accepted().ifPresent(total -> facts.put("acceptedCharges", total));
        terms.cancellation().ifPresent(cancelled -> {
            facts.put("refunded", cancelled.refunded());
            facts.put("kept", cancelled.kept());
        });
        if (!shipments.isEmpty()) {
            facts.put(
                    "shipmentConfirmationIds",
                    shipments.stream().map(ShipmentConfirmationId::value).toList());
        }
        return facts;
    }

    private static Map<String, Object> facts(OfferChange change) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("destinationsAdded", change.destinations().added());
        facts.put("destinationsRemoved", change.destinations().removed());
        change.dropped().ifPresent(choice -> {
            facts.put("droppedShippingMode", choice.method().mode().name());
            facts.put("droppedShippingSolution", choice.method().solution().name());
            facts.put("chargesBefore", choice.before());
            choice.now().ifPresent(total -> facts.put("chargesNow", total));
        });
        return facts;
    }
}
