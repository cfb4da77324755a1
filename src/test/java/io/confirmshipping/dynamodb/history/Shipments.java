package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** The shipments of a workflow, seen or changed by themselves. */
final class Shipments {

    private static final ShipmentName ANY = new ShipmentName("any");

    private Shipments() {}

    /** The workflow without what its shipments have that can change without it. */
    static Workflow outlined(Workflow workflow) {
        return changed(workflow, Shipments::outlined);
    }

    static Workflow changed(Workflow workflow, UnaryOperator<ConfirmedShipment> change) {
        List<ConfirmedShipment> shipments =
                workflow.shipments().stream().map(change).toList();
        if (workflow instanceof Confirmed confirmed) {
            return new Confirmed(
                    confirmed.header(),
                    confirmed.offer(),
                    confirmed.confirmation(),
                    shipments,
                    confirmed.ledger(),
                    confirmed.edited());
        }
        if (workflow instanceof Cancelled cancelled) {
            return new Cancelled(
                    cancelled.header(),
                    cancelled.offer(),
                    cancelled.confirmation(),
                    shipments,
                    cancelled.ledger(),
                    cancelled.cancellation());
        }
        return workflow;
    }

    private static ConfirmedShipment outlined(ConfirmedShipment shipment) {
        return new ConfirmedShipment(
                shipment.id(),
                shipment.plannedAs(),
                shipment.workflow(),
                shipment.seller(),
                ANY,
                shipment.status() == ShipmentStatus.CANCELLED ? ShipmentStatus.CANCELLED : ShipmentStatus.WORKING,
                shipment.warehouseId(),
                shipment.method(),
                shipment.carrier(),
                0,
                0,
                0,
                shipment.confirmedAt(),
                Instant.EPOCH,
                0,
                0);
    }
}
