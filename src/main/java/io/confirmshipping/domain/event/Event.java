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
 * @param shipment that changed; empty if it is the workflow
 * @param version that the change made
 * @param at when it happened, however late others hear of it
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

    /** The ID of what changed. */
    public String subject() {
        return shipment.map(ShipmentConfirmationId::value).orElse(workflow.value());
    }

    /** Always the same for the same change, so that who hears of it twice can tell. */
    public String id() {
        return subject() + ":" + version;
    }
}
