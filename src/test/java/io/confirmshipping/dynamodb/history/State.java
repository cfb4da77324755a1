package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.shipment.Tracking;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What there is between two operations.
 *
 * @param written the workflow as it was last written down
 * @param edited what the first shipment holds, once its quantities were edited
 * @param tracking of the first shipment, once its seller entered any
 * @param reports on the first shipment that were kept, by their IDs
 * @param kept answers by idempotency key
 */
record State(
        WorkflowWithContents written,
        Optional<Manifest> edited,
        Optional<Tracking> tracking,
        Set<String> reports,
        Map<String, Object> kept) {

    static State of(WorkflowWithContents begun) {
        return new State(begun, Optional.empty(), Optional.empty(), Set.of(), Map.of());
    }

    Workflow stored() {
        return written.workflow();
    }

    /** @throws CommandRefused shipment-not-found if it is not confirmed yet */
    ConfirmedShipment shipment(ShipmentConfirmationId id) {
        return stored().shipments().stream()
                .filter(shipment -> shipment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(RefusalCode.SHIPMENT_NOT_FOUND, "not yet"));
    }

    /** What this one, the first of them, holds. */
    Manifest manifest(ConfirmedShipment shipment) {
        return edited.orElseGet(() -> written.confirmed(shipment));
    }

    /** How this one, the first of them, can be found. */
    TrackedShipment tracked(ConfirmedShipment shipment) {
        return new TrackedShipment(
                shipment,
                edited.map(Manifest::boxNumbers).orElseGet(() -> Manifest.numbersOf(shipment.boxCount())),
                tracking);
    }

    State with(Workflow next) {
        return with(new WorkflowWithContents(next, written.contents(), written.allocations()));
    }

    State with(WorkflowWithContents next) {
        return new State(next, edited, tracking, reports, kept);
    }

    State with(ConfirmedShipment next) {
        return with(Shipments.changed(stored(), shipment -> shipment.id().equals(next.id()) ? next : shipment));
    }

    State with(Manifest next) {
        return new State(written, Optional.of(next), tracking, reports, kept);
    }

    State with(Optional<Tracking> next) {
        return new State(written, edited, next, reports, kept);
    }

    State reported(String id) {
        Set<String> more = new HashSet<>(reports);
        more.add(id);
        return new State(written, edited, tracking, more, kept);
    }

    State keeping(String key, Object answer) {
        Map<String, Object> more = new HashMap<>(kept);
        more.put(key, answer);
        return new State(written, edited, tracking, reports, more);
    }
}
