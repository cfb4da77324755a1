package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Change;
import java.time.Instant;
import java.util.function.Function;

/** Where confirmed shipments are kept: changes of what is in their boxes, and of what their workflows owe for it. */
public interface QuantityChanges {

    /**
     * What an edit is about.
     *
     * @param workflow as of now
     * @param shipment of it, with what is in its boxes
     * @param confirmed what the whole workflow is charged for as it was confirmed; needed only as long as nothing was edited
     */
    record Current(Workflow workflow, PackedShipment shipment, ChargedOnReceipt confirmed) {}

    /**
     * Reads the shipment and its workflow, lets the domain decide, and writes both or nothing; otherwise as {@link
     * ShipmentChanges#change}.
     *
     * @throws CommandRefused shipment-not-found, concurrent-change, or what the decision refuses
     */
    Change<QuantityEditResult> change(
            ShipmentReference reference, Function<Current, QuantityEditResult> decision, Instant now);
}
