package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentCounts;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.shipment.ShipmentRevision;
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
            return confirmed.withShipments(shipments);
        }
        if (workflow instanceof Cancelled cancelled) {
            return cancelled.withShipments(shipments);
        }
        return workflow;
    }

    private static ConfirmedShipment outlined(ConfirmedShipment shipment) {
        return new ConfirmedShipment(
                shipment.identity(),
                shipment.terms(),
                ANY,
                shipment.status() == ShipmentStatus.CANCELLED ? ShipmentStatus.CANCELLED : ShipmentStatus.WORKING,
                new ShipmentCounts(0, 0, 0),
                new ShipmentRevision(Instant.EPOCH, 0, 0));
    }
}
