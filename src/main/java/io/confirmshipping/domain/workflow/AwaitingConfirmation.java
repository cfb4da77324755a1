package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.explanation.ShipDateCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.ledger.Ledger;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.transportation.QuoteValidity;
import io.confirmshipping.domain.transportation.Transportation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * A workflow whose placement options are on offer.
 *
 * @param choice the seller's shipping choice; empty until it is made
 * @param transportation what the seller has said about the shipments of the options
 * @param changed the difference from the offer before; empty without one, and once shipping is chosen
 */
public record AwaitingConfirmation(
        WorkflowHeader header,
        Offer offer,
        Optional<ShippingChoice> choice,
        Transportation transportation,
        Optional<OfferChange> changed)
        implements Workflow {

    private static final Explanation PLAN_AGAIN = ShipDateCode.OR_PLAN_AGAIN.of();

    private static final Explanation CHOOSE_ANOTHER_OPTION = ShipDateCode.OR_CHOOSE_ANOTHER_OPTION.of();

    /** Creates a workflow of which nothing was said about transportation. */
    public AwaitingConfirmation(WorkflowHeader header, Offer offer, Optional<ShippingChoice> choice) {
        this(header, offer, choice, Transportation.UNKNOWN, Optional.empty());
    }

    /** Returns a new workflow. */
    public static AwaitingConfirmation begin(WorkflowHeader header, Offer offer) {
        return new AwaitingConfirmation(header, offer, Optional.empty());
    }

    /** Returns a workflow whose options take the place of earlier ones. */
    static AwaitingConfirmation begin(WorkflowHeader header, Offer offer, OfferChange changed) {
        return new AwaitingConfirmation(header, offer, Optional.empty(), Transportation.UNKNOWN, Optional.of(changed));
    }

    @Override
    public Optional<ShippingChoice> choiceToShip() {
        return choice;
    }

    @Override
    public WorkflowStatus status() {
        return WorkflowStatus.AWAITING_CONFIRMATION;
    }

    @Override
    public AwaitingSummary summary() {
        return new AwaitingSummary(
                header,
                offer.expiresAt(),
                choice.map(chosen -> ChosenShipping.of(chosen, offer)),
                changed.flatMap(OfferChange::dropped),
                ShippableOptions.of(offer.options()),
                offer.sizes(),
                ruledOut());
    }

    private Set<Action> ruledOut() {
        Set<Action> ruledOut = EnumSet.noneOf(Action.class);
        if (!offer.isShippable() && header.packing().isAccepted()) {
            ruledOut.add(Action.ACCEPTANCE);
        }
        if (!offer.isPalletizable() || !header.packing().isAccepted()) {
            ruledOut.add(Action.PALLETS);
        }
        return ruledOut;
    }

    /** Returns the expired workflow from {@link Offer#expiresAt()} on, else this one. Source: rules.md#rule-3. */
    @Override
    public Workflow asOf(Instant now) {
        return offer.isValidAt(now) ? this : new PlacementExpired(header.next(offer.expiresAt()), offer);
    }

    @Override
    public Packing pack(Set<BoxSize> sizes, Instant now) {
        return Packing.again(header, offer, sizes, now);
    }

    @Override
    public AwaitingConfirmation plan(Offer fresh, Instant now) {
        return replaced(header.next(header.packing().accepted(), now), fresh);
    }

    @Override
    public AwaitingConfirmation planAgain(Offer fresh, Instant now) {
        return replaced(header.next(now), fresh);
    }

    private AwaitingConfirmation replaced(WorkflowHeader next, Offer fresh) {
        return begin(
                next,
                fresh,
                OfferChange.between(offer, fresh, offer.defaultOption(), DroppedChoice.last(choice, changed, offer)));
    }

    @Override
    public AwaitingConfirmation shipFrom(Address source, Offer fresh, QuoteValidity quotes, Instant now) {
        WorkflowHeader next = header.next(source, now);
        return fresh == offer
                ? new AwaitingConfirmation(next, offer, choice, transportation, changed)
                : replaced(next, fresh);
    }

    @Override
    public AcceptedPlacement placementToPack() {
        header.packing().checkNotAccepted();
        throw new CommandRefused(RefusalCode.NOT_CONFIRMED, RefusedCode.NO_OPTION_ACCEPTED.of());
    }

    /** @throws CommandRefused placement-expired, unknown-placement-option, mixed-shipping-modes, ship-date-out-of-range,
     *     destination-closed, carrier-not-available, box-limit-exceeded
     * @throws InvalidInput naming every shipment that is not of the option, or is named twice */
    @Override
    public AwaitingConfirmation choose(ShippingRequest request, Instant now) {
        checkValidity(now);
        header.packing().checkBoxesKnown();
        PlacementOption option = request.option().map(offer::option).orElseGet(offer::defaultOption);
        ShippingChoice chosen = request.choice(option, adviceFor(request.shipDate(), request.shipDays()), now);
        return choice.equals(Optional.of(chosen))
                ? this
                : new AwaitingConfirmation(
                        header.next(now), offer, Optional.of(chosen), transportation, Optional.empty());
    }

    /** Keeps a choice that was made before, at the new charges; refuses pallets that do not allow it. */
    @Override
    public AwaitingConfirmation override(PalletOverride pallets, Instant now) {
        checkValidity(now);
        header.packing().checkBoxesKnown();
        PlacementOption before = offer.optionOf(pallets.shipment());
        PlacementOption after = pallets.appliedTo(offer);
        choice.filter(chosen -> chosen.option().equals(after.id()))
                .ifPresent(chosen -> after.quote(chosen.method()).checkAvailable());
        if (after == before) {
            return this;
        }
        Offer others = offer.with(after);
        return new AwaitingConfirmation(
                header.next(now), others, choice, transportation, changed.map(change -> change.pricedBy(others)));
    }

    @Override
    public AwaitingConfirmation quoteTransportation(TransportationRequest request, Instant now) {
        checkValidity(now);
        header.packing().checkBoxesKnown();
        PlacementOption option = offer.option(request.option());
        TransportationRequest.Ready ready = request.ready(option, transportation, now);
        request.shipDays().check(ready.on(), option, adviceFor(ready.on(), request.shipDays()), now);
        AwaitingConfirmation loaded = request.loaded(this, (workflow, pallets) -> workflow.override(pallets, now));
        return new AwaitingConfirmation(header.next(now), loaded.offer, choice, ready.transportation(), loaded.changed);
    }

    @Override
    public AwaitingConfirmation offerDeliveryWindows(ShipmentId shipment, ZoneId zone, Instant now) {
        checkValidity(now);
        return new AwaitingConfirmation(
                header.next(now), offer, choice, transportation.withWindowsOfferedAt(now, shipment), changed);
    }

    /** Keeps a shipping choice that was made for the option before, and quotes shipping anew. */
    @Override
    public AwaitingCarrier acceptPlacement(
            PlacementOptionId option, Money accepted, QuoteValidity quotes, ShipmentNaming naming, Instant now) {
        checkValidity(now);
        PlacementOption chosen = offer.option(option);
        new Acceptance(option, accepted).checkDueOnReceipt(chosen.chargesOnReceipt());
        if (header.packing().isAccepted()) {
            chosen.checkShippable();
        }
        return new AwaitingCarrier(
                header.next(now),
                offer,
                AcceptedPlacement.of(chosen, naming, now),
                choice.filter(made -> made.option().equals(option)),
                quotes,
                transportation.of(chosen),
                Optional.empty());
    }

    /** Accepts placement and shipping at once. */
    @Override
    public Confirmed confirm(
            PlacementOptionId option, Money accepted, ShipDays shipDays, ShipmentNaming naming, Instant now) {
        checkValidity(now);
        Acceptance acceptance = new Acceptance(option, accepted);
        ShippingChoice chosen = acceptance.chosen(choice, offer);
        acceptance.checkTotal(
                chosen.charges(offer)); // first, so that the seller hears of a new price whatever has changed
        checkOption(option, chosen);
        PlacementOption confirmed = offer.option(option);
        shipDays.check(chosen.shipDate(), confirmed, adviceFor(chosen.shipDate(), shipDays), now);
        AcceptedPlacement placement = AcceptedPlacement.of(confirmed, naming, now);
        Ledger charged = Ledger.empty(offer.currency()).charge(chosen.charges(offer), now);
        return Confirmed.of(
                header.next(now),
                offer,
                placement,
                chosen,
                transportation
                        .of(confirmed)
                        .shippingOn(chosen.shipDate(), shipDays.window().zone()),
                charged,
                now);
    }

    @Override
    public Cancelled cancel(Instant now) {
        return Cancelled.unconfirmed(header.next(now), offer, offer.currency(), now);
    }

    @Override
    public AwaitingConfirmation rename(WorkflowName name, Instant now) {
        return name.equals(header.name())
                ? this
                : new AwaitingConfirmation(header.next(name, now), offer, choice, transportation, changed);
    }

    @Override
    public <R> R accept(WorkflowVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CommandRefused refusal() {
        return new CommandRefused(RefusalCode.NOT_CONFIRMED, RefusedCode.CONFIRM_FIRST.of());
    }

    /** Returns how to ship on a day on which a destination of an option is closed. Source: rules.md#rule-24. */
    private Explanation adviceFor(LocalDate date, ShipDays shipDays) {
        boolean isAnotherOpen = offer.options().stream().anyMatch(other -> shipDays.areOpen(other, date));
        return isAnotherOpen ? CHOOSE_ANOTHER_OPTION : PLAN_AGAIN;
    }

    private void checkValidity(Instant now) {
        if (!offer.isValidAt(now)) {
            throw asOf(now).refusal();
        }
    }

    private void checkOption(PlacementOptionId option, ShippingChoice chosen) {
        offer.option(option);
        if (!chosen.option().equals(option)) {
            throw new CommandRefused(Refusal.because(
                            RefusalCode.SHIPPING_NOT_CHOSEN,
                            RefusedCode.CHOSEN_FOR_OTHER_OPTION.of(
                                    chosen.option().value(), option.value()))
                    .with("chosenPlacementOptionId", chosen.option().value()));
        }
    }
}
