package io.confirmshipping.usecase.transportation;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.workflow.WorkflowWriter;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Offers delivery windows for a shipment. */
@Singleton
public class OfferDeliveryWindows {

    private final WorkflowWriter workflows;

    public OfferDeliveryWindows(WorkflowWriter workflows) {
        this.workflows = workflows;
    }

    /** @throws CommandRefused with any code of {@link Workflow#offerDeliveryWindows} or {@link WorkflowWriter#change} */
    public Change<Workflow> offer(PlannedShipmentReference reference, Instant now) {
        return workflows.change(
                reference.workflow(), workflow -> workflow.offerDeliveryWindows(reference.shipment(), now), now);
    }
}
