package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.explanation.LedgerCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.ledger.Ledger;
import io.confirmshipping.domain.ledger.Reimbursement;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.transportation.DeliveryWindowChoice;
import io.confirmshipping.domain.transportation.QuoteValidity;
import io.confirmshipping.domain.transportation.Transportation;
import io.confirmshipping.domain.transportation.TransportationOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A workflow whose charges are accepted; every destination has a shipment.
 *
 * @param edited the units and the fee that are charged on receipt, as of the latest edit or settlement; empty before the first of them
 */
public record Confirmed(
        WorkflowHeader header,
        Offer offer,
        Confirmation confirmation,
        List<ConfirmedShipment> shipments,
        Ledger ledger,
        Optional<ChargedOnReceipt> edited)
        implements Workflow {

    public Confirmed {
        shipments = List.copyOf(shipments);
    }

    /**
     * Returns the confirmed workflow.
     *
     * @param ledger with all accepted charges
     */
    static Confirmed of(
            WorkflowHeader header,
            Offer offer,
            AcceptedPlacement placement,
            ShippingChoice choice,
            Transportation transportation,
            Ledger ledger,
            Instant now) {
        Quote quote = choice.quote(offer);
        Confirmation confirmation =
                new Confirmation(choice, quote.charges(), now, quote.voidableUntil(now), transportation);
        List<ConfirmedShipment> shipments = placement.confirmed(offer.option(choice.option()), header, choice, now);
        return new Confirmed(header, offer, confirmation, shipments, ledger, Optional.empty());
    }

    @Override
    public Optional<ShippingChoice> choiceToShip() {
        return Optional.of(confirmation.shipping());
    }

    @Override
    public Optional<ShippingChoice> choice() {
        return choiceToShip();
    }

    @Override
    public WorkflowStatus status() {
        return WorkflowStatus.CONFIRMED;
    }

    @Override
    public ConfirmedSummary summary() {
        return new ConfirmedSummary(header, confirmation.shipping(), shipments);
    }

    /**
     * Changes the ship date, and nothing else, until a shipment is on its way. Source: rules.md#rule-6. The confirmed date
     * may be sent again at any time.
     */
    @Override
    public Confirmed choose(ShippingRequest request, Instant now) {
        if (!request.keepsAllButDate(confirmation.shipping())) {
            throw refusal();
        }
        PlacementOption option = offer.option(confirmation.shipping().option());
        Confirmation dated = confirmation.shippingOn(request, option, summary().isOnItsWay(), now);
        return dated == confirmation ? this : next(now).with(dated);
    }

    /**
     * Overrides the pallets until the shipment is on its way. The ledger gets the difference in a partnered carrier's
     * charges, but there is no refund once the charges can no longer be voided. The accepted charges and the end of the void
     * period do not change. Source: rules.md#rule-12 and rules.md#rule-16.
     */
    @Override
    public Confirmed override(PalletOverride pallets, Instant now) {
        pallets.check(method(), confirmedShipments());
        PlacementOption before = offer.optionOf(pallets.shipment());
        PlacementOption after = pallets.appliedTo(offer);
        after.quote(method()).checkAvailable();
        if (after == before) {
            return this;
        }
        Charges quoted = after.quote(method()).charges();
        LedgerCorrection correction =
                LedgerCorrection.of(this, now).shipping(pallets.shipment(), quoted, LedgerCode.PALLETS_CHANGED.of());
        return next(now).with(offer.with(after)).with(correction.ledger());
    }

    @Override
    public List<WorkflowAct> actsSince(Workflow before) {
        return before instanceof Confirmed earlier ? WorkflowAct.between(earlier, this) : List.of();
    }

    /** Returns the current charges: those that were accepted, and all changes since. */
    public Charges charges() {
        return ledger.charges();
    }

    /** Returns its shipments, which are one per destination. */
    ConfirmedShipments confirmedShipments() {
        return new ConfirmedShipments(shipments);
    }

    /** Returns the method that its shipments were confirmed with. */
    ShippingMethod method() {
        return confirmation.shipping().method();
    }

    /** Returns this workflow for the same request again, and refuses any other. Source: rules.md#rule-10. */
    @Override
    public Confirmed acceptPlacement(
            PlacementOptionId option, Money accepted, QuoteValidity quotes, ShipmentNaming naming, Instant now) {
        if (confirmation.isOfPlacement(option, accepted)) {
            return this;
        }
        throw refusal();
    }

    /** Returns this workflow for the same request again, and refuses any other. Source: rules.md#rule-10. */
    @Override
    public Confirmed confirm(
            PlacementOptionId option, Money accepted, ShipDays shipDays, ShipmentNaming naming, Instant now) {
        if (confirmation.isOf(option, accepted)) {
            return this;
        }
        throw refusal();
    }

    /** Returns this workflow for the same selections again, and refuses any others. Source: rules.md#rule-10. */
    @Override
    public Confirmed confirmTransportation(TransportationConfirmation request, Instant now) {
        List<ShipmentId> planned = confirmedShipments().planned();
        List<TransportationOption> accepted =
                planned.stream().map(confirmation::option).toList();
        if (!request.isFor(planned) || !request.areAmong(accepted)) {
            throw refusalOf(planned.get(0));
        }
        return this;
    }

    /** Offers windows from the ship date on unless the seller has said when the shipment is ready. */
    @Override
    public Confirmed offerDeliveryWindows(ShipmentId shipment, ZoneId zone, Instant now) {
        confirmedShipments().checkOpen(shipment);
        return next(now).with(confirmation.withWindowsOfferedAt(now, shipment, zone));
    }

    /** Chooses a window until the shipment is closed; it may replace one that was chosen before. Source: rules.md#rule-31. */
    @Override
    public Confirmed chooseDeliveryWindow(DeliveryWindowChoice window, Instant now) {
        confirmedShipments().checkOpen(window.shipment());
        Confirmation chosen = confirmation.choosing(window, now);
        return chosen == confirmation ? this : next(now).with(chosen);
    }

    /** Refuses it: what is confirmed is quoted no more. */
    @Override
    public Workflow quoteTransportation(TransportationRequest request, Instant now) {
        throw refusalOf(request.shipments().get(0).shipment());
    }

    /** Returns the refusal of a command on this shipment. */
    private CommandRefused refusalOf(ShipmentId shipment) {
        return new CommandRefused(refusal().refusal().with("shipment", shipment.value()));
    }

    /** Cancels the whole workflow until a center begins receiving. Source: rules.md#rule-14. */
    @Override
    public Cancelled cancel(Instant now) {
        if (summary().isReceived()) {
            throw new CommandRefused(RefusalCode.RECEIVING_HAS_BEGUN, RefusedCode.RECEIVED_STAYS.of());
        }
        return Cancelled.confirmed(this, header.next(now), now);
    }

    /** Returns this workflow as a cancellation now would leave it; empty if it can no longer be cancelled. */
    public Optional<Cancelled> cancelledNow(Instant now) {
        return summary().isReceived() ? Optional.empty() : Optional.of(cancel(now));
    }

    @Override
    public Confirmed rename(WorkflowName name, Instant now) {
        return name.equals(header.name()) ? this : with(header.next(name, now));
    }

    /**
     * Returns the workflow after what one of its shipments owes on receipt has changed: it was edited or settled.
     *
     * @param due the units and the fee that the whole workflow is charged for on receipt from now on
     */
    Confirmed charged(ConfirmedShipment shipment, Ledger charged, ChargedOnReceipt due, Instant now) {
        return next(now).with(shipment).with(charged).withEdited(due);
    }

    /** Returns the workflow after missing units of one of its shipments were paid for. What is owed stays as it is. */
    Confirmed reimbursed(ConfirmedShipment shipment, Reimbursement reimbursement, Instant now) {
        return next(now).with(shipment).with(ledger.with(reimbursement));
    }

    /** Edits the quantities, and enters the difference in charges into the ledger. */
    @Override
    public QuantityEditResult editQuantities(QuantityEditRequest request, Instant now) {
        PackedShipment before = request.shipment();
        PackedShipment after = before.edit(
                request.edit(), request.rules(), request::travels, !summary().isReceived(), now);
        Confirmed charged = after == before ? this : new QuantityCharging(this, request, after).charged(now);
        return new QuantityEditResult(charged, after);
    }

    @Override
    public <R> R accept(WorkflowVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CommandRefused refusal() {
        return new CommandRefused(
                RefusalCode.ALREADY_CONFIRMED,
                RefusedCode.IS_CONFIRMED
                        .of()
                        .then((summary().isReceived()
                                        ? RefusedCode.SEND_IN_ANOTHER_WORKFLOW
                                        : RefusedCode.CHANGE_OR_START_OVER)
                                .of()));
    }

    public Confirmed withShipments(List<ConfirmedShipment> others) {
        return new Confirmed(header, offer, confirmation, others, ledger, edited);
    }

    private Confirmed with(ConfirmedShipment changed) {
        return withShipments(confirmedShipments().with(changed));
    }

    private Confirmed next(Instant now) {
        return with(header.next(now));
    }

    private Confirmed with(WorkflowHeader other) {
        return new Confirmed(other, offer, confirmation, shipments, ledger, edited);
    }

    Confirmed with(Offer other) {
        return new Confirmed(header, other, confirmation, shipments, ledger, edited);
    }

    private Confirmed with(Confirmation other) {
        return new Confirmed(header, offer, other, shipments, ledger, edited);
    }

    private Confirmed with(Ledger other) {
        return new Confirmed(header, offer, confirmation, shipments, other, edited);
    }

    private Confirmed withEdited(ChargedOnReceipt due) {
        return new Confirmed(header, offer, confirmation, shipments, ledger, Optional.of(due));
    }
}
