package io.confirmshipping.usecase.transportation;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.workflow.WorkflowWriter;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Offers delivery windows for a shipment. */
@Singleton
public class OfferDeliveryWindows {

    private final WorkflowWriter workflows;
    private final Marketplaces marketplaces;

    public OfferDeliveryWindows(WorkflowWriter workflows, Marketplaces marketplaces) {
        this.workflows = workflows;
        this.marketplaces = marketplaces;
    }

    /** @throws CommandRefused with any code of {@link Workflow#offerDeliveryWindows} or {@link WorkflowWriter#change} */
    public Change<Workflow> offer(PlannedShipmentReference reference, Instant now) {
        return workflows.change(
                reference.workflow(),
                workflow -> workflow.offerDeliveryWindows(
                        reference.shipment(), marketplaces.of(workflow.header()).zone(), now),
                now);
    }
}
