package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ClosedShipment;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.InquiredShipment;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.Receipt;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.shipment.discrepancy.Inquiry;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.workflow.AnsweredShipment;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.domain.workflow.ReportedShipment;
import io.confirmshipping.domain.workflow.Settling;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.workflow.WorkflowWriter;
import java.time.Instant;
import java.util.List;
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

    /** Changes several shipments, all or none; at most 50, because a history entry is written with each. */
    Change<List<ConfirmedShipment>> changeAll(
            List<ShipmentReference> references, UnaryOperator<ConfirmedShipment> decision);

    /** Changes the shipment and its tracking. */
    Change<TrackedShipment> changeTracking(ShipmentReference reference, UnaryOperator<TrackedShipment> decision);

    /**
     * A shipment, with everything that an edit of its quantities needs.
     *
     * @param workflow the workflow as of now
     * @param shipment the shipment, with the contents of its boxes
     * @param confirmed what the whole workflow is charged for as it was confirmed; needed only until the first edit
     */
    record EditInput(Workflow workflow, PackedShipment shipment, ChargedOnReceipt confirmed) {}

    /** Changes the contents of the shipment's boxes, and the charges of its workflow. */
    Change<QuantityEditResult> changeQuantities(
            ShipmentReference reference, Function<EditInput, QuantityEditResult> decision, Instant now);

    /**
     * A shipment, with everything that a report may need.
     *
     * @param settlement everything that its settlement needs; read only when asked for
     */
    record Reportable(ConfirmedShipment shipment, Supplier<SettlementInput> settlement) {}

    /**
     * A shipment with everything that its settlement needs.
     *
     * @param confirmed what the whole workflow is charged for as it was confirmed; needed only until the first edit
     * @param reports that were taken of it
     * @param inquiries about missing units
     */
    record SettlementInput(
            Confirmed workflow,
            Manifest manifest,
            ChargedOnReceipt confirmed,
            List<ShipmentReport> reports,
            List<Inquiry> inquiries) {

        /** Returns what is missing of the shipment. */
        ClosedShipment closed(ConfirmedShipment shipment) {
            return ClosedShipment.of(shipment, Receipt.of(manifest, reports), inquiries);
        }

        /** Returns what settles the shipment, at the prices of its marketplace. */
        Settling settling(Marketplaces marketplaces) {
            return new Settling(
                    workflow,
                    manifest,
                    confirmed,
                    reports,
                    inquiries,
                    marketplaces.get(workflow.header().marketplace()).unitPrices(workflow.offer()));
        }
    }

    /**
     * Stores a report together with the shipment that results from it. If a report with this ID is stored already, changes
     * nothing and does not ask the decision.
     *
     * @param shipment a shipment of any seller
     */
    Change<ConfirmedShipment> report(
            ShipmentConfirmationId shipment,
            ShipmentReport report,
            Function<Reportable, ReportedShipment> decision,
            Instant now);

    /** Changes the shipment, and its workflow if the decision asks for it, without a report. */
    Change<ConfirmedShipment> close(
            ShipmentReference reference, Function<Reportable, ReportedShipment> decision, Instant now);

    /** Changes the shipment and adds an inquiry. */
    Change<InquiredShipment> inquire(
            ShipmentReference reference, Function<Reportable, InquiredShipment> decision, Instant now);

    /**
     * Changes the shipment and answers an inquiry; stores the units that were found, and changes its workflow, if the decision
     * asks for it.
     *
     * @param shipment a shipment of any seller
     */
    Change<AnsweredShipment> answer(
            ShipmentConfirmationId shipment, Function<Reportable, AnsweredShipment> decision, Instant now);
}
