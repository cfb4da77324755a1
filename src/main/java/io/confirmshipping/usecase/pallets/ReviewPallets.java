package io.confirmshipping.usecase.pallets;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.pallets.layout.LoadedPallet;
import io.confirmshipping.domain.pallets.layout.PalletModel;
import io.confirmshipping.domain.placement.LoadedShipment;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.workflow.PackingOptions;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.workflow.WorkflowReader;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Returns the pallets of a planned or confirmed shipment to its seller. */
@Singleton
public class ReviewPallets {

    private final WorkflowReader workflows;
    private final ShipmentReader shipments;
    private final Marketplaces marketplaces;
    private final PalletModel model;

    public ReviewPallets(
            WorkflowReader workflows, ShipmentReader shipments, Marketplaces marketplaces, PalletModel model) {
        this.workflows = workflows;
        this.shipments = shipments;
        this.marketplaces = marketplaces;
        this.model = model;
    }

    /** @throws CommandRefused workflow-not-found, shipment-not-found; boxes-unknown, or workflow-cancelled as they never will be known */
    public LoadedShipment review(PlannedShipmentReference reference, Instant now) {
        WorkflowWithContents whole = workflows.review(reference.workflow(), now);
        PlannedShipment planned = whole.workflow().offer().shipment(reference.shipment());
        checkBoxesKnown(whole.workflow());
        Load load = new CurrentLoads(whole, shipments).of(planned.id());
        return new LoadedShipment(planned, pallets(planned, load, whole.workflow()), load.contents());
    }

    private static void checkBoxesKnown(Workflow workflow) {
        PackingOptions packing = workflow.header().packing();
        if (!packing.isAccepted() && workflow.status() == WorkflowStatus.CANCELLED) {
            throw workflow.refusal();
        }
        packing.checkBoxesKnown();
    }

    private List<LoadedPallet> pallets(PlannedShipment planned, Load load, Workflow workflow) {
        PalletEstimate estimate = planned.pallets();
        if (estimate.isSellers() || estimate.misfit().isPresent()) {
            return estimate.groups().stream()
                    .map(group -> new LoadedPallet(group, List.of()))
                    .toList();
        }
        return model.layout(
                load, marketplaces.get(workflow.header().marketplace()).pallets());
    }
}
