package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.charges.PlacementFeeChange;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.LedgerCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.explanation.ShipDateCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.ledger.Ledger;
import io.confirmshipping.domain.ledger.Reimbursement;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.ShipmentCounts;
import io.confirmshipping.domain.shipment.ShipmentIdentity;
import io.confirmshipping.domain.shipment.ShipmentRevision;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipment.ShippingTerms;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.transportation.DeliveryWindowChoice;
import io.confirmshipping.domain.transportation.QuoteValidity;
import io.confirmshipping.domain.transportation.ShipmentTransportation;
import io.confirmshipping.domain.transportation.Transportation;
import io.confirmshipping.domain.transportation.TransportationOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A workflow whose charges are accepted; every destination has a shipment.
 *
 * @param edited the units and the fee that are charged on receipt, as of the latest edit or settlement; empty before both
 */
public record Confirmed(
        WorkflowHeader header,
        Offer offer,
        Confirmation confirmation,
        List<ConfirmedShipment> shipments,
        Ledger ledger,
        Optional<ChargedOnReceipt> edited)
        implements Workflow {

    /** Says how to ship on a day on which a destination is closed, after confirmation. */
    private static final Explanation START_OVER = ShipDateCode.CONFIRMED_DESTINATIONS_STAY.of();

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
        List<ConfirmedShipment> shipments = offer.option(choice.option()).shipments().stream()
                .map(planned -> shipment(header, planned, placement.shipment(planned.id()), choice, now))
                .toList();
        return new Confirmed(header, offer, confirmation, shipments, ledger, Optional.empty());
    }

    private static ConfirmedShipment shipment(
            WorkflowHeader header,
            PlannedShipment planned,
            AcceptedShipment accepted,
            ShippingChoice choice,
            Instant now) {
        return new ConfirmedShipment(
                new ShipmentIdentity(accepted.id(), planned.id(), header.id(), header.seller()),
                new ShippingTerms(planned.warehouseId(), choice.method(), choice.carrier(), now),
                accepted.name(),
                ShipmentStatus.WORKING,
                ShipmentCounts.expected(planned.boxCount(), planned.unitCount()),
                ShipmentRevision.first(now));
    }

    @Override
    public Optional<ShippingChoice> chosen() {
        return Optional.of(confirmation.shipping());
    }

    @Override
    public Optional<ShippingChoice> choice() {
        return chosen();
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
        ShippingMethod method = request.checkedMethod();
        ShippingChoice confirmed = confirmation.shipping();
        boolean onlyDate = method.equals(confirmed.method())
                && request.option().map(confirmed.option()::equals).orElse(true)
                && request.isFor(confirmed.carrier());
        if (!onlyDate) {
            throw refusal();
        }
        request.checkShipments(offer.option(confirmed.option()));
        if (request.shipDate().equals(confirmed.shipDate())) {
            return this;
        }
        if (summary().isOnItsWay()) {
            throw new CommandRefused(RefusalCode.SHIPMENT_ON_ITS_WAY, RefusedCode.SHIP_DATE_STAYS.of());
        }
        LocalDate date =
                request.shipDays().check(request.shipDate(), offer.option(confirmed.option()), START_OVER, now);
        return next(now)
                .withConfirmation(confirmation.withShipDate(
                        date, request.rules().shipDates().zone()));
    }

    /**
     * Overrides the pallets until the shipment is on its way. The ledger gets the difference in a partnered carrier's
     * charges, but there is no refund once the charges can no longer be voided. The accepted charges and the end of the void
     * period do not change. Source: rules.md#rule-12 and rules.md#rule-16.
     */
    @Override
    public Confirmed override(PalletOverride pallets, Instant now) {
        pallets.check(method(), shipments);
        PlacementOption before = offer.optionOf(pallets.shipment());
        PlacementOption after = pallets.appliedTo(offer);
        after.quote(method()).checkAvailable();
        if (after == before) {
            return this;
        }
        Charges quoted = after.quote(method()).charges();
        LedgerCorrection correction =
                LedgerCorrection.of(this, now).shipping(pallets.shipment(), quoted, LedgerCode.PALLETS_CHANGED.of());
        return next(now).withOffer(offer.with(after)).withLedger(correction.ledger());
    }

    @Override
    public List<WorkflowAct> actsSince(Workflow before) {
        return before instanceof Confirmed earlier ? WorkflowAct.between(earlier, this) : List.of();
    }

    /** Returns the current charges: those that were accepted, and all changes since. */
    public Charges charges() {
        return ledger.charges();
    }

    private ShippingMethod method() {
        return confirmation.shipping().method();
    }

    /** Returns this workflow for the same request again, and refuses any other. Source: rules.md#rule-10. */
    @Override
    public Confirmed acceptPlacement(
            PlacementOptionId option, Money accepted, QuoteValidity quotes, ShipmentNaming naming, Instant now) {
        boolean same = confirmation.shipping().option().equals(option)
                && confirmation.accepted().due(Due.ON_RECEIPT).equals(accepted);
        if (!same) {
            throw refusal();
        }
        return this;
    }

    /** Returns this workflow for the same request again, and refuses any other. Source: rules.md#rule-10. */
    @Override
    public Confirmed confirm(
            PlacementOptionId option, Money accepted, ShipDays shipDays, ShipmentNaming naming, Instant now) {
        boolean same = confirmation.shipping().option().equals(option)
                && confirmation.accepted().total().equals(accepted);
        if (!same) {
            throw refusal();
        }
        return this;
    }

    /** Returns this workflow for the same selections again, and refuses any others. Source: rules.md#rule-10. */
    @Override
    public Confirmed confirmTransportation(TransportationConfirmation request, Instant now) {
        List<ShipmentId> planned =
                shipments.stream().map(ConfirmedShipment::plannedAs).toList();
        List<TransportationOption> accepted =
                planned.stream().map(confirmation::option).toList();
        if (!request.isFor(planned) || !request.areAmong(accepted)) {
            throw refusalOf(planned.get(0));
        }
        return this;
    }

    /** Offers windows from the ship date on if nobody has said when the shipment is ready. */
    @Override
    public Confirmed offerDeliveryWindows(ShipmentId shipment, ZoneId zone, Instant now) {
        checkOpen(shipment);
        Transportation known = confirmation.transportation();
        Transportation said = known.find(shipment).isPresent()
                ? known
                : known.with(List.of(new ShipmentTransportation(
                        shipment,
                        confirmation.shipping().shipDate().atStartOfDay(zone).toInstant(),
                        Optional.empty(),
                        Optional.empty(),
                        new QuoteValidity(confirmation.confirmedAt(), Map.of()))));
        return next(now).withConfirmation(confirmation.with(said.withWindowsOfferedAt(now, shipment)));
    }

    /**
     * Chooses a window until the shipment is closed; it may replace one that was chosen before, and ends no earlier than the
     * boxes ship. Source: rules.md#rule-31.
     */
    @Override
    public Confirmed chooseDeliveryWindow(DeliveryWindowChoice window, Instant now) {
        checkOpen(window.shipment());
        Transportation chosen = confirmation.transportation().choosing(window, now);
        if (chosen == confirmation.transportation()) {
            return this;
        }
        chosen.find(window.shipment())
                .orElseThrow()
                .checkArrival(
                        confirmation.shipping().shipDate(),
                        window.rules().shipDates().zone());
        return next(now).withConfirmation(confirmation.with(chosen));
    }

    private void checkOpen(ShipmentId shipment) {
        boolean isClosed = shipments.stream()
                .anyMatch(known -> known.plannedAs().equals(shipment) && known.status() == ShipmentStatus.CLOSED);
        if (isClosed) {
            throw new CommandRefused(RefusalCode.SHIPMENT_CLOSED, RefusedCode.WINDOW_STAYS.of());
        }
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
        return name.equals(header.name()) ? this : withHeader(header.next(name, now));
    }

    /**
     * Returns the workflow after what one of its shipments owes on receipt was settled.
     *
     * @param due the units and the fee that the whole workflow is charged for on receipt from now on
     */
    Confirmed settled(ConfirmedShipment shipment, Ledger settled, ChargedOnReceipt due, Instant now) {
        return next(now).withShipment(shipment).withLedger(settled).withEdited(due);
    }

    /** Returns the workflow after missing units of one of its shipments were paid for. What is owed stays as it is. */
    Confirmed reimbursed(ConfirmedShipment shipment, Reimbursement reimbursement, Instant now) {
        return next(now).withShipment(shipment).withLedger(ledger.with(reimbursement));
    }

    /**
     * Edits the quantities, and enters the difference in charges into the ledger, at the accepted prices. Shipping is charged
     * by what the boxes weigh now; it is not refunded once it can no longer be voided, or the shipment is on its way.
     */
    @Override
    public QuantityEditResult editQuantities(QuantityEditRequest request, Instant now) {
        PackedShipment before = request.shipment();
        PackedShipment after = before.edit(
                request.edit(), request.rules(), request::travels, !summary().isReceived(), now);
        if (after == before) {
            return new QuantityEditResult(this, before);
        }
        ChargedOnReceipt earlier = edited.orElse(request.confirmed());
        ChargedOnReceipt due = earlier.minus(before.manifest().chargedOnReceipt())
                .plus(after.manifest().chargedOnReceipt());
        ShipmentId planned = before.shipment().plannedAs();
        PlacementOption requoted = request.requoting()
                .afterEdit(
                        offer,
                        planned,
                        method(),
                        after.manifest().load(),
                        after.shipment().status().isOnItsWay());
        LedgerCorrection correction = LedgerCorrection.of(this, now)
                .shipping(planned, requoted.quote(method()).charges(), after.changedSince(before))
                .onReceipt(
                        request.prices(),
                        PlacementFeeChange.between(
                                before.manifest().placementFee(),
                                after.manifest().placementFee()),
                        LedgerCode.QUANTITIES_CHANGED.of(after.shipment().id().value()),
                        earlier,
                        due);
        Confirmed charged = next(now)
                .withOffer(offer.with(requoted))
                .withShipment(after.shipment())
                .withLedger(correction.ledger())
                .withEdited(due);
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

    ConfirmedShipment shipment(ShipmentConfirmationId id) {
        return shipments.stream()
                .filter(shipment -> shipment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public Confirmed withShipments(List<ConfirmedShipment> others) {
        return new Confirmed(header, offer, confirmation, others, ledger, edited);
    }

    private Confirmed withShipment(ConfirmedShipment changed) {
        return withShipments(shipments.stream()
                .map(shipment -> shipment.id().equals(changed.id()) ? changed : shipment)
                .toList());
    }

    private Confirmed next(Instant now) {
        return withHeader(header.next(now));
    }

    private Confirmed withHeader(WorkflowHeader other) {
        return new Confirmed(other, offer, confirmation, shipments, ledger, edited);
    }

    private Confirmed withOffer(Offer other) {
        return new Confirmed(header, other, confirmation, shipments, ledger, edited);
    }

    private Confirmed withConfirmation(Confirmation other) {
        return new Confirmed(header, offer, other, shipments, ledger, edited);
    }

    private Confirmed withLedger(Ledger other) {
        return new Confirmed(header, offer, confirmation, shipments, other, edited);
    }

    private Confirmed withEdited(ChargedOnReceipt due) {
        return new Confirmed(header, offer, confirmation, shipments, ledger, Optional.of(due));
    }
}
