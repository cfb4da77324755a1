package io.confirmshipping.domain.event;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.WorkflowId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One change of one workflow or of one confirmed shipment. Every version of either is one event.
 *
 * @param shipment the shipment that changed; empty if the workflow changed
 * @param version the version that the change made
 * @param at the instant of the change, not of its publication
 * @param facts by name: texts, whole numbers, instants, amounts of money, lists of texts; never a name or an address
 */
public record Event(
        EventType type,
        SellerId seller,
        WorkflowId workflow,
        Optional<ShipmentConfirmationId> shipment,
        long version,
        Instant at,
        Map<String, Object> facts) {

    /** Returns the ID of the workflow or shipment that changed. */
    public String subject() {
        return shipment.map(ShipmentConfirmationId::value).orElse(workflow.value());
    }

    /** Returns an ID that is the same whenever this event is sent, so that subscribers can drop a repeated one. */
    public String id() {
        return subject() + ":" + version;
    }
}
