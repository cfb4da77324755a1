package io.confirmshipping.usecase.transportation;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.workflow.WorkflowWriter;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Renames a shipment whose destination is accepted, and whose carrier is not. */
@Singleton
public class RenameAcceptedShipment {

    private final WorkflowWriter workflows;

    public RenameAcceptedShipment(WorkflowWriter workflows) {
        this.workflows = workflows;
    }

    /** @throws CommandRefused with any code of {@link Workflow#renameShipment} or {@link WorkflowWriter#change} */
    public Change<Workflow> rename(PlannedShipmentReference reference, ShipmentName name, Instant now) {
        return workflows.change(
                reference.workflow(), workflow -> workflow.renameShipment(reference.shipment(), name, now), now);
    }
}
