package io.confirmshipping.usecase.transportation;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.transportation.DeliveryWindow;
import io.confirmshipping.domain.transportation.DeliveryWindowChoice;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.workflow.WorkflowWriter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Predicate;

/** Chooses a delivery window of a shipment. */
@Singleton
public class ChooseDeliveryWindow {

    private final WorkflowWriter workflows;
    private final Marketplaces marketplaces;

    public ChooseDeliveryWindow(WorkflowWriter workflows, Marketplaces marketplaces) {
        this.workflows = workflows;
        this.marketplaces = marketplaces;
    }

    /**
     * @param names whether the seller's ID is the one of a window
     * @throws InvalidInput as {@link Workflow#chooseDeliveryWindow}
     * @throws CommandRefused with any code of {@link Workflow#chooseDeliveryWindow} or {@link WorkflowWriter#change}
     */
    public Change<Workflow> choose(PlannedShipmentReference reference, Predicate<DeliveryWindow> names, Instant now) {
        return workflows.change(
                reference.workflow(),
                workflow -> workflow.chooseDeliveryWindow(
                        new DeliveryWindowChoice(
                                reference.shipment(),
                                names,
                                marketplaces.of(workflow.header()).shipping()),
                        now),
                now);
    }
}
