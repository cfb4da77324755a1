package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.explanation.ShipDateCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.ledger.Ledger;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.transportation.DeliveryWindowChoice;
import io.confirmshipping.domain.transportation.QuoteValidity;
import io.confirmshipping.domain.transportation.Transportation;
import io.confirmshipping.domain.transportation.TransportationOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * A workflow whose destinations are accepted, and whose carrier is not. Its placement no longer expires; a quote for shipping
 * may. Source: rules.md#rule-26.
 *
 * @param choice the seller's shipping choice; empty until it is made
 * @param quotes of shipping, made at the acceptance, or since then anew
 * @param transportation what the seller has said about the shipments; it was quoted when that was said
 * @param changed the difference that other quotes have made since the acceptance; empty without one, and once shipping is chosen
 */
public record AwaitingCarrier(
        WorkflowHeader header,
        Offer offer,
        AcceptedPlacement placement,
        Optional<ShippingChoice> choice,
        QuoteValidity quotes,
        Transportation transportation,
        Optional<OfferChange> changed)
        implements Workflow {

    private static final Explanation START_OVER = ShipDateCode.ACCEPTED_DESTINATIONS_STAY.of();

    @Override
    public WorkflowStatus status() {
        return WorkflowStatus.AWAITING_CARRIER;
    }

    @Override
    public Optional<AcceptedPlacement> acceptedPlacement() {
        return Optional.of(placement);
    }

    @Override
    public Optional<ShippingChoice> choiceToShip() {
        return choice;
    }

    /** Returns the charges of the placement, which are due on receipt. */
    public Charges accepted() {
        return option().chargesOnReceipt();
    }

    /** Returns what was accepted, which is owed unless the workflow is cancelled. */
    public Ledger ledger() {
        return Ledger.empty(offer.currency()).charge(accepted(), placement.acceptedAt());
    }

    @Override
    public AwaitingCarrierSummary summary() {
        return new AwaitingCarrierSummary(
                header,
                choice.map(chosen -> ChosenShipping.of(chosen, offer)),
                changed.flatMap(OfferChange::dropped),
                choice.flatMap(chosen -> quotes.until(chosen.method())),
                ShippableOptions.of(List.of(option())),
                ruledOut());
    }

    private Set<Action> ruledOut() {
        Set<Action> ruledOut = EnumSet.noneOf(Action.class);
        if (!option().isPalletizable() || !header.packing().isAccepted()) {
            ruledOut.add(Action.PALLETS);
        }
        return ruledOut;
    }

    /** Returns this workflow for the same request again, and refuses any other. Source: rules.md#rule-10. */
    @Override
    public AwaitingCarrier acceptPlacement(
            PlacementOptionId option, Money accepted, QuoteValidity fresh, ShipmentNaming naming, Instant now) {
        if (placement.option().equals(option) && accepted().total().equals(accepted)) {
            return this;
        }
        throw refusal();
    }

    /** Chooses shipping for the accepted option, and quotes it anew if the quote no longer holds. */
    @Override
    public AwaitingCarrier choose(ShippingRequest request, Instant now) {
        header.packing().checkBoxesKnown();
        request.option().ifPresent(this::checkOption);
        ShippingChoice chosen = request.choice(option(), START_OVER, now);
        boolean holds = quotes.includes(now, chosen.method());
        return holds && choice.equals(Optional.of(chosen))
                ? this
                : next(now)
                        .with(Optional.of(chosen), holds ? quotes : quotes.anew(now))
                        .saying(Optional.empty());
    }

    /** Keeps a choice that was made before, at the new charges, and quotes anew; refuses pallets that do not allow it. */
    @Override
    public AwaitingCarrier override(PalletOverride pallets, Instant now) {
        header.packing().checkBoxesKnown();
        placement.check(pallets.shipment());
        PlacementOption before = option();
        PlacementOption after = pallets.appliedTo(offer);
        choice.ifPresent(chosen -> after.quote(chosen.method()).checkAvailable());
        return after == before ? this : next(now).with(offer.with(after)).with(choice, quotes.anew(now));
    }

    @Override
    public AwaitingCarrier quoteTransportation(TransportationRequest request, Instant now) {
        header.packing().checkBoxesKnown();
        checkOption(request.option());
        TransportationRequest.Ready ready = request.ready(option(), transportation, now);
        request.shipDays().check(ready.on(), option(), START_OVER, now);
        AwaitingCarrier loaded = request.loaded(this, (workflow, pallets) -> workflow.override(pallets, now));
        return next(now).with(loaded.offer).with(choice, loaded.quotes).with(ready.transportation());
    }

    @Override
    public AwaitingCarrier offerDeliveryWindows(ShipmentId shipment, ZoneId zone, Instant now) {
        return next(now).with(transportation.withWindowsOfferedAt(now, shipment));
    }

    @Override
    public AwaitingCarrier chooseDeliveryWindow(DeliveryWindowChoice window, Instant now) {
        Transportation chosen = transportation.choosing(window, now);
        return chosen == transportation ? this : next(now).with(chosen);
    }

    /**
     * Returns this with other IDs in place of those that shipments of other workflows have: two placements may draw the same ID
     * at the same time, and the one whose carrier is confirmed first has it. Source: rules.md#rule-10.
     */
    public AwaitingCarrier without(Set<ShipmentConfirmationId> taken) {
        return taken.isEmpty() ? this : with(placement.without(taken));
    }

    /** Ships on the day on which the last shipment is ready. */
    @Override
    public Confirmed confirmTransportation(TransportationConfirmation request, Instant now) {
        header.packing().checkBoxesKnown();
        TransportationOption way = request.single(option(), transportation, now);
        Transportation prepared = request.prepared(way, transportation);
        ShipDays shipDays = request.shipDays();
        LocalDate ready = prepared.readyOn(shipDays.window().zone()).orElseThrow();
        LocalDate shipDate = shipDays.check(ready, option(), START_OVER, now);
        request.checkArrival(prepared, shipDate);
        ShippingChoice chosen = new ShippingChoice(placement.option(), shipDate, way.method(), way.carrier());
        return confirmed(chosen, prepared, now);
    }

    /** Quotes shipping from there, if the boxes are in another place; what is known of their transportation is gone, too. */
    @Override
    public AwaitingCarrier shipFrom(Address source, Offer fresh, QuoteValidity anew, Instant now) {
        AwaitingCarrier moved = with(header.next(source, now));
        return fresh == offer
                ? moved
                : moved.requoted(fresh, anew)
                        .saying(Optional.of(OfferChange.between(
                                offer, fresh, option(), DroppedChoice.last(choice, changed, offer))));
    }

    @Override
    public AcceptedPlacement placementToPack() {
        header.packing().checkNotAccepted();
        return placement;
    }

    @Override
    public AwaitingCarrier packShipments(Offer packed, QuoteValidity fresh, Instant now) {
        header.packing().checkNotAccepted();
        return with(header.next(header.packing().accepted(), now)).requoted(packed, fresh);
    }

    /** Returns this with shipping quoted from the beginning: nothing is chosen, and nothing was said of transportation. */
    private AwaitingCarrier requoted(Offer fresh, QuoteValidity anew) {
        return with(fresh).with(Optional.empty(), anew).with(Transportation.UNKNOWN);
    }

    @Override
    public Confirmed confirm(
            PlacementOptionId option, Money accepted, ShipDays shipDays, ShipmentNaming naming, Instant now) {
        checkOption(option);
        Acceptance acceptance = new Acceptance(option, accepted);
        ShippingChoice chosen = acceptance.chosen(choice, offer);
        acceptance.checkTotal(chosen.charges(offer));
        quotes.checkHolds(chosen.method(), now);
        shipDays.check(chosen.shipDate(), option(), START_OVER, now);
        return confirmed(
                chosen,
                transportation.shippingOn(chosen.shipDate(), shipDays.window().zone()),
                now);
    }

    private Confirmed confirmed(ShippingChoice chosen, Transportation known, Instant now) {
        Ledger charged = ledger().charge(chosen.charges(offer).only(Due.AT_CONFIRMATION), now);
        return Confirmed.of(header.next(now), offer, placement, chosen, known, charged, now);
    }

    @Override
    public AwaitingCarrier renameShipment(ShipmentId shipment, ShipmentName name, Instant now) {
        placement.check(shipment);
        AcceptedPlacement renamed = placement.withName(shipment, name);
        return renamed.equals(placement) ? this : next(now).with(renamed);
    }

    @Override
    public Cancelled cancel(Instant now) {
        return Cancelled.accepted(this, header.next(now), now);
    }

    @Override
    public AwaitingCarrier rename(WorkflowName name, Instant now) {
        return name.equals(header.name()) ? this : with(header.next(name, now));
    }

    @Override
    public <R> R accept(WorkflowVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CommandRefused refusal() {
        return new CommandRefused(
                RefusalCode.ALREADY_CONFIRMED,
                RefusedCode.OPTION_IS_ACCEPTED.of(placement.option().value()));
    }

    private PlacementOption option() {
        return offer.option(placement.option());
    }

    /** @throws CommandRefused unknown-placement-option; already-confirmed if another option is accepted */
    private void checkOption(PlacementOptionId asked) {
        offer.option(asked);
        if (!placement.option().equals(asked)) {
            throw refusal();
        }
    }

    private AwaitingCarrier next(Instant now) {
        return with(header.next(now));
    }

    private AwaitingCarrier with(WorkflowHeader other) {
        return new AwaitingCarrier(other, offer, placement, choice, quotes, transportation, changed);
    }

    private AwaitingCarrier with(Offer other) {
        return new AwaitingCarrier(
                header,
                other,
                placement,
                choice,
                quotes,
                transportation,
                changed.map(change -> change.pricedBy(other)));
    }

    private AwaitingCarrier with(AcceptedPlacement other) {
        return new AwaitingCarrier(header, offer, other, choice, quotes, transportation, changed);
    }

    private AwaitingCarrier with(Optional<ShippingChoice> chosen, QuoteValidity others) {
        return new AwaitingCarrier(header, offer, placement, chosen, others, transportation, changed);
    }

    private AwaitingCarrier with(Transportation other) {
        return new AwaitingCarrier(header, offer, placement, choice, quotes, other, changed);
    }

    private AwaitingCarrier saying(Optional<OfferChange> change) {
        return new AwaitingCarrier(header, offer, placement, choice, quotes, transportation, change);
    }
}
