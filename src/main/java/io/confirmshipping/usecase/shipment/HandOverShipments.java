package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.workflow.WorkflowReader;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Marks shipments as handed over to a carrier of the seller's own. Source: rules.md#rule-34. */
@Singleton
public class HandOverShipments {

    private final WorkflowReader workflows;
    private final ShipmentWriter shipments;

    public HandOverShipments(WorkflowReader workflows, ShipmentWriter shipments) {
        this.workflows = workflows;
        this.shipments = shipments;
    }

    /** @throws CommandRefused with any code of {@link ConfirmedShipment#handedOver} or {@link ShipmentWriter#change} */
    public Change<ConfirmedShipment> handOver(ShipmentReference reference, Instant now) {
        return shipments.change(reference, shipment -> shipment.handedOver(now));
    }

    /**
     * Marks all shipments of a workflow, or none.
     *
     * @throws CommandRefused not-confirmed, placement-expired, workflow-not-found, or with any code of {@link
     *     ConfirmedShipment#handedOver} or {@link ShipmentWriter#changeAll}
     */
    public Change<Confirmed> handOverAll(WorkflowReference reference, Instant now) {
        Workflow workflow = workflows.review(reference, now).workflow();
        if (!(workflow instanceof Confirmed confirmed)) {
            throw workflow.refusal();
        }
        List<ShipmentReference> all = confirmed.shipments().stream()
                .map(shipment -> new ShipmentReference(shipment.seller(), shipment.id()))
                .toList();
        return shipments.changeAll(all, shipment -> shipment.handedOver(now)).map(confirmed::withShipments);
    }
}
