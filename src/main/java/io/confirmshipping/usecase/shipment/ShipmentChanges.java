package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.workflow.WorkflowChanges;
import java.util.function.UnaryOperator;

/** Where confirmed shipments are kept: changes of one. */
public interface ShipmentChanges {

    /**
     * Reads the shipment, lets the domain decide, writes the decision and adds to the shipment's history; otherwise as
     * {@link WorkflowChanges#change}.
     *
     * @param entry what to add if something is written
     * @throws CommandRefused shipment-not-found, concurrent-change, or what the decision refuses
     */
    Change<ConfirmedShipment> change(
            ShipmentReference reference, UnaryOperator<ConfirmedShipment> decision, HistoryEntry entry);
}
