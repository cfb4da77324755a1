package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.marketplace.PlannedOffer;
import io.confirmshipping.domain.placement.Allocations;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import java.util.List;

/**
 * A workflow together with its boxes and their allocation to shipments.
 *
 * @param acts the seller's acts on its confirmed shipments
 */
public record WorkflowWithContents(
        Workflow workflow, Contents contents, Allocations allocations, List<WorkflowAct> acts) {

    /** Creates a workflow with contents but without acts, which do not exist before confirmation or are not needed. */
    public WorkflowWithContents(Workflow workflow, Contents contents, Allocations allocations) {
        this(workflow, contents, allocations, List.of());
    }

    /** Returns a workflow with what its offer was made for. */
    public static WorkflowWithContents of(Workflow workflow, PlannedOffer made) {
        return new WorkflowWithContents(workflow, made.contents(), made.allocations());
    }

    /** Returns whether its boxes are known; if not, it has none, or loads of units stand for them. */
    public boolean hasKnownBoxes() {
        return contents.isPacked() && workflow.header().packing().isAccepted();
    }

    /** Returns the manifest of this shipment as of its confirmation. */
    public Manifest confirmed(ConfirmedShipment shipment) {
        return Manifest.of(contents, allocations.of(shipment.plannedAs()));
    }

    /** Returns the units and the fee that all its shipments are charged for on receipt, as of their confirmation. */
    public ChargedOnReceipt confirmed() {
        return ChargedOnReceipt.of(
                contents.items(), PlacementFee.of(workflow.shipments().stream().flatMap(shipment -> allocations
                        .of(shipment.plannedAs())
                        .fee(contents))));
    }
}
