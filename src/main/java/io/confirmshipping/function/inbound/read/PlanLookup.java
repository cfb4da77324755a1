package io.confirmshipping.function.inbound.read;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.workflow.WorkflowReader;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Looks plans up, with everything that the API shows of them. */
@Singleton
public class PlanLookup {

    private final WorkflowReader workflows;
    private final ShipmentReader shipments;
    private final Marketplaces marketplaces;

    public PlanLookup(WorkflowReader workflows, ShipmentReader shipments, Marketplaces marketplaces) {
        this.workflows = workflows;
        this.shipments = shipments;
        this.marketplaces = marketplaces;
    }

    /** @throws CommandRefused workflow-not-found */
    public ShownPlan plan(WorkflowReference reference, Instant now) {
        WorkflowWithContents whole = workflows.review(reference, now);
        Map<ConfirmedShipment, Manifest> read = new HashMap<>();
        return new ShownPlan(
                whole,
                marketplaces.of(whole.workflow().header()),
                shipment -> read.computeIfAbsent(shipment, known -> manifest(whole, known)));
    }

    /**
     * Returns a plan on which an operation can be carried out.
     *
     * @throws CommandRefused workflow-not-found; workflow-cancelled, naming the operation
     */
    public ShownPlan open(WorkflowReference reference, InboundOperation operation, Instant now) {
        ShownPlan plan = plan(reference, now);
        if (plan.workflow().status() == WorkflowStatus.CANCELLED) {
            throw new CommandRefused(Refusal.because(
                            RefusalCode.WORKFLOW_CANCELLED,
                            plan.workflow().refusal().refusal().explanation())
                    .with("operation", operation.title()));
        }
        return plan;
    }

    /** Reads what is in the boxes only if it was edited. */
    private Manifest manifest(WorkflowWithContents whole, ConfirmedShipment shipment) {
        return Optional.of(shipment)
                .filter(ConfirmedShipment::isRepacked)
                .flatMap(edited -> shipments
                        .review(new ShipmentReference(edited.seller(), edited.id()))
                        .manifest())
                .orElseGet(() -> whole.confirmed(shipment));
    }

    /** Returns a confirmed shipment with its tracking. */
    Optional<TrackedShipment> tracked(ConfirmedShipment shipment) {
        return shipments.find(new ShipmentReference(shipment.seller(), shipment.id()));
    }
}
