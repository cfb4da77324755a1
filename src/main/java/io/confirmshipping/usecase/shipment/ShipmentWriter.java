package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.domain.workflow.ReportedShipment;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.workflow.WorkflowWriter;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Changes confirmed shipments: reads, lets the domain decide, writes the decision and adds to the shipment's history;
 * otherwise as {@link WorkflowWriter#change}. Committing a change throws {@link CommandRefused} shipment-not-found or
 * concurrent-change.
 */
public interface ShipmentWriter {

    /** Changes the shipment itself. */
    Change<ConfirmedShipment> change(ShipmentReference reference, UnaryOperator<ConfirmedShipment> decision);

    /** Changes the shipment and its tracking. */
    Change<TrackedShipment> changeTracking(ShipmentReference reference, UnaryOperator<TrackedShipment> decision);

    /**
     * A shipment, with all that an edit of its quantities concerns.
     *
     * @param workflow as of now
     * @param shipment of it, with what is in its boxes
     * @param confirmed what the whole workflow is charged for as it was confirmed; needed only as long as nothing was edited
     */
    record Packed(Workflow workflow, PackedShipment shipment, ChargedOnReceipt confirmed) {}

    /** Changes what is in the shipment's boxes, and what its workflow owes for it. */
    Change<QuantityEditResult> changeQuantities(
            ShipmentReference reference, Function<Packed, QuantityEditResult> decision, Instant now);

    /**
     * A shipment, with all that a report may concern.
     *
     * @param workflow of the shipment; read only if it is asked for
     */
    record Reportable(ConfirmedShipment shipment, Supplier<Confirmed> workflow) {}

    /**
     * Keeps a report together with what the shipment has become by it. A report with this ID that is kept already stays the
     * only one, and changes nothing; then the decision is not asked.
     *
     * @param shipment of any seller
     */
    Change<ConfirmedShipment> report(
            ShipmentConfirmationId shipment,
            ShipmentReport report,
            Function<Reportable, ReportedShipment> decision,
            Instant now);
}
