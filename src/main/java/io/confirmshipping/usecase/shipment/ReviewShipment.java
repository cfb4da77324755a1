package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.marketplace.Requoting;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.ShipmentAction;
import io.confirmshipping.domain.shipment.ShipmentRecord;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.shipping.InquiryRule;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.QuantityEditing;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowAct;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.workflow.WorkflowReader;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Returns a confirmed shipment to its seller, with its contents, its status and its history. */
@Singleton
public class ReviewShipment {

    /**
     * A shipment and its workflow.
     *
     * @param editing of its quantities; empty once the workflow is cancelled
     * @param inquiries the rule for those about missing units
     */
    public record Reviewed(
            ShipmentRecord record, Workflow workflow, Optional<QuantityEditing> editing, InquiryRule inquiries) {

        /** Returns the actions that would change the shipment now. Source: rules.md#rule-25. */
        public Set<ShipmentAction> actions(Instant now) {
            return record.actions(
                    () -> editing.filter(quantities -> quantities.isPossible(now))
                            .isPresent(),
                    inquiries,
                    now);
        }
    }

    private final ShipmentReader shipments;
    private final WorkflowReader workflows;
    private final Marketplaces marketplaces;
    private final Offering offering;

    public ReviewShipment(
            ShipmentReader shipments, WorkflowReader workflows, Marketplaces marketplaces, Offering offering) {
        this.shipments = shipments;
        this.workflows = workflows;
        this.marketplaces = marketplaces;
        this.offering = offering;
    }

    /** @throws CommandRefused shipment-not-found */
    public Reviewed review(ShipmentReference reference, Instant now) {
        ShipmentReader.ShipmentDetails details = shipments.review(reference);
        ConfirmedShipment shipment = details.shipment();
        WorkflowWithContents whole =
                workflows.review(new WorkflowReference(reference.seller(), shipment.workflow()), now);
        Manifest manifest = details.manifest().orElseGet(() -> whole.confirmed(shipment));
        ShipmentRecord record = new ShipmentRecord(
                new TrackedShipment(shipment, manifest.boxNumbers(), details.tracking()),
                manifest,
                details.reports(),
                acts(details, whole),
                details.inquiries());
        return new Reviewed(record, whole.workflow(), editing(record, whole), inquiries(whole.workflow()));
    }

    private InquiryRule inquiries(Workflow workflow) {
        return marketplaces.get(workflow.header().marketplace()).shipping().inquiries();
    }

    private Optional<QuantityEditing> editing(ShipmentRecord record, WorkflowWithContents whole) {
        return whole.workflow() instanceof Confirmed confirmed
                ? Optional.of(new QuantityEditing(
                        confirmed,
                        record.packed(),
                        whole.confirmed(),
                        new Requoting(
                                offering, marketplaces.get(confirmed.header().marketplace()))))
                : Optional.empty();
    }

    /** Returns the acts stored with the shipment, and those on its whole workflow. */
    private static List<HistoryEntry> acts(ShipmentReader.ShipmentDetails details, WorkflowWithContents whole) {
        List<HistoryEntry> acts = new ArrayList<>();
        acts.add(HistoryEntry.bySeller(
                HistoryEntry.Kind.CONFIRMED, details.shipment().confirmedAt()));
        acts.addAll(details.acts());
        whole.acts().stream()
                .filter(act -> act.concerns(details.shipment().plannedAs()))
                .map(WorkflowAct::entry)
                .forEach(acts::add);
        if (details.shipment().status() == ShipmentStatus.CANCELLED
                && whole.workflow() instanceof Cancelled cancelled) {
            acts.add(HistoryEntry.bySeller(
                    HistoryEntry.Kind.CANCELLED, cancelled.cancellation().cancelledAt()));
        }
        return acts;
    }
}
