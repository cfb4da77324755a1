package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.LedgerCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.ledger.Ledger;
import io.confirmshipping.domain.ledger.LedgerEntry;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * A workflow that has ended without being received.
 *
 * @param placement the placement that was accepted; empty if it was not accepted, or shipping was confirmed, too
 * @param confirmation the confirmation; empty if the workflow was not confirmed
 */
public record Cancelled(
        WorkflowHeader header,
        Offer offer,
        Optional<AcceptedPlacement> placement,
        Optional<Confirmation> confirmation,
        List<ConfirmedShipment> shipments,
        Ledger ledger,
        Cancellation cancellation)
        implements Workflow {

    public Cancelled {
        shipments = List.copyOf(shipments);
    }

    static Cancelled unconfirmed(WorkflowHeader header, Offer offer, CurrencyUnit currency, Instant now) {
        Ledger nothing = Ledger.empty(currency);
        return new Cancelled(
                header,
                offer,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                nothing,
                Cancellation.of(nothing, nothing, now));
    }

    static Cancelled accepted(AwaitingCarrier awaiting, WorkflowHeader header, Instant now) {
        Ledger settled = neverDue(awaiting.ledger(), now);
        return new Cancelled(
                header,
                awaiting.offer(),
                Optional.of(awaiting.placement()),
                Optional.empty(),
                List.of(),
                settled,
                Cancellation.of(awaiting.ledger(), settled, now));
    }

    static Cancelled confirmed(Confirmed confirmed, WorkflowHeader header, Instant now) {
        List<ConfirmedShipment> shipments = confirmed.shipments().stream()
                .map(shipment -> shipment.cancel(now))
                .toList();
        Ledger settled = settled(confirmed, now);
        return new Cancelled(
                header,
                confirmed.offer(),
                Optional.empty(),
                Optional.of(confirmed.confirmation()),
                shipments,
                settled,
                Cancellation.of(confirmed.ledger(), settled, now));
    }

    /**
     * Releases what would have been due on receipt, and refunds the shipping of each shipment or says why it is kept. Source:
     * rules.md#rule-12 and rules.md#rule-13.
     */
    private static Ledger settled(Confirmed confirmed, Instant now) {
        ShippingRefund refund = new ShippingRefund(confirmed.confirmation(), now);
        Ledger ledger = neverDue(confirmed.ledger(), now);
        for (ConfirmedShipment shipment : confirmed.shipments()) {
            LedgerEntry.Subject shipping = LedgerEntry.Subject.shipping(shipment.plannedAs());
            Optional<Explanation> because = refund.keptBecause(shipment);
            ledger = because.isPresent()
                    ? ledger.keep(shipping, now, because.get())
                    : ledger.refund(shipping, now, LedgerCode.CANCELLED_IN_TIME.of());
        }
        return ledger;
    }

    private static Ledger neverDue(Ledger ledger, Instant now) {
        return ledger.refund(Due.ON_RECEIPT, now, LedgerCode.NEVER_DUE.of());
    }

    /** Returns the option whose destinations were accepted; empty if none were. */
    public Optional<PlacementOptionId> acceptedOption() {
        return placement.map(AcceptedPlacement::option).or(() -> choice().map(ShippingChoice::option));
    }

    @Override
    public Optional<AcceptedPlacement> acceptedPlacement() {
        return placement;
    }

    @Override
    public Optional<ShippingChoice> choice() {
        return confirmation.map(Confirmation::shipping);
    }

    @Override
    public WorkflowStatus status() {
        return WorkflowStatus.CANCELLED;
    }

    @Override
    public CancelledSummary summary() {
        return new CancelledSummary(
                header, confirmation.map(known -> known.shipping().shipDate()), shipments);
    }

    /** Returns this workflow: cancelling again changes nothing. */
    @Override
    public Cancelled cancel(Instant now) {
        return this;
    }

    @Override
    public Workflow offerPacking(Instant now) {
        throw refusal();
    }

    @Override
    public Workflow acceptPacking(int generation, Instant now) {
        throw refusal();
    }

    @Override
    public Workflow rename(WorkflowName name, Instant now) {
        throw refusal();
    }

    @Override
    public <R> R accept(WorkflowVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CommandRefused refusal() {
        return new CommandRefused(RefusalCode.WORKFLOW_CANCELLED, RefusedCode.IS_CANCELLED.of());
    }
}
