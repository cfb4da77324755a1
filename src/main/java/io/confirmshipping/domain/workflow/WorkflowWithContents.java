package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.placement.Allocations;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import java.util.List;

/**
 * A workflow together with its boxes, and where each placement option would send them.
 *
 * @param acts of the seller that concern its confirmed shipments
 */
public record WorkflowWithContents(
        Workflow workflow, Contents contents, Allocations allocations, List<WorkflowAct> acts) {

    /** Creates one without acts: it is not confirmed, or they do not matter. */
    public WorkflowWithContents(Workflow workflow, Contents contents, Allocations allocations) {
        this(workflow, contents, allocations, List.of());
    }

    /** Returns what this shipment of the workflow held when it was confirmed. */
    public Manifest confirmed(ConfirmedShipment shipment) {
        return Manifest.of(contents, allocations.of(shipment.plannedAs()));
    }

    /** Returns what all its shipments together were charged for when they were confirmed. */
    public ChargedOnReceipt confirmed() {
        return ChargedOnReceipt.of(
                contents.items(), PlacementFee.of(workflow.shipments().stream().flatMap(shipment -> allocations
                        .of(shipment.plannedAs())
                        .fee(contents))));
    }
}
