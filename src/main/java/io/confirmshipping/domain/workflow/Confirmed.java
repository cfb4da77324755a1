package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.ChargedOnReceipt;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.charges.PlacementFeeChange;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.charges.UnitPrices;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.ledger.Ledger;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipping.ShipDateWindow;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * A workflow whose charges are accepted; every destination has a shipment.
 *
 * @param edited what it is charged for on receipt now; empty as long as that is what was confirmed
 */
public record Confirmed(
        WorkflowHeader header,
        Offer offer,
        Confirmation confirmation,
        List<ConfirmedShipment> shipments,
        Ledger ledger,
        Optional<ChargedOnReceipt> edited)
        implements Workflow {

    private static final List<ChargeTarget> BY_UNITS =
            List.of(ChargeTarget.PREP, ChargeTarget.LABELING, ChargeTarget.PLACEMENT);

    public Confirmed {
        shipments = List.copyOf(shipments);
    }

    static Confirmed of(WorkflowHeader header, Offer offer, ShippingChoice choice, ShipmentNaming naming, Instant now) {
        Quote quote = choice.quote(offer);
        Confirmation confirmation = new Confirmation(choice, quote.charges(), now, quote.voidableUntil(now));
        List<ConfirmedShipment> shipments = offer.option(choice.option()).shipments().stream()
                .map(planned -> shipment(header, planned, choice, naming, now))
                .toList();
        Ledger ledger = Ledger.empty(quote.charges().currency()).charge(quote.charges(), now);
        return new Confirmed(header, offer, confirmation, shipments, ledger, Optional.empty());
    }

    private static ConfirmedShipment shipment(
            WorkflowHeader header, PlannedShipment planned, ShippingChoice choice, ShipmentNaming naming, Instant now) {
        return new ConfirmedShipment(
                naming.identify(),
                planned.id(),
                header.id(),
                header.seller(),
                naming.name(planned.warehouseId(), now),
                ShipmentStatus.WORKING,
                planned.warehouseId(),
                choice.method(),
                choice.carrier(),
                planned.boxCount(),
                planned.unitCount(),
                0,
                now,
                now,
                1,
                1);
    }

    @Override
    public WorkflowStatus status() {
        return WorkflowStatus.CONFIRMED;
    }

    @Override
    public Set<Action> actions() {
        Set<Action> actions = EnumSet.of(Action.NAME);
        if (!isOnItsWay()) {
            actions.add(Action.SHIPPING);
        }
        if (!method().isSmallParcel()
                && shipments.stream().anyMatch(shipment -> !shipment.status().isOnItsWay())) {
            actions.add(Action.PALLETS);
        }
        if (!isReceived()) {
            actions.add(Action.CANCELLATION);
        }
        return actions;
    }

    @Override
    public Progress progress(ShipDateWindow shipDates, Instant now) {
        return new ShipmentsProgress(confirmation.shipping(), shipments).asOf(shipDates, now);
    }

    /** Until the last shipment is closed. */
    @Override
    public boolean isActive() {
        return shipments.stream().anyMatch(shipment -> shipment.status() != ShipmentStatus.CLOSED);
    }

    /**
     * Only the ship date may change, and only until a shipment is on its way. Source: design, rule 6. The date that is
     * confirmed may be sent again at any time.
     */
    @Override
    public Confirmed choose(ShippingRequest request, Instant now) {
        ShippingMethod method = request.checkedMethod();
        ShippingChoice confirmed = confirmation.shipping();
        boolean onlyDate = method.equals(confirmed.method())
                && request.option().map(confirmed.option()::equals).orElse(true)
                && request.carrierCode()
                        .map(confirmed.carrier().alphaCode()::equals)
                        .orElse(true);
        if (onlyDate && request.shipDate().equals(confirmed.shipDate())) {
            return this;
        }
        if (!onlyDate || isOnItsWay()) {
            throw refusal();
        }
        LocalDate date = request.checkedShipDate(now);
        return new Confirmed(header.next(now), offer, confirmation.withShipDate(date), shipments, ledger, edited);
    }

    /**
     * Until the shipment is on its way. The ledger gets the difference that it makes to a partnered carrier's charges;
     * what was accepted, and until when that can be voided, stays. Source: design, rule 16.
     */
    @Override
    public Confirmed override(PalletOverride pallets, Instant now) {
        checkPallets(pallets.shipment());
        PlacementOption before = offer.optionOf(pallets.shipment());
        PlacementOption after = pallets.appliedTo(offer);
        after.quote(method()).checkAvailable();
        return after == before
                ? this
                : new Confirmed(
                        header.next(now),
                        offer.with(after),
                        confirmation,
                        shipments,
                        corrected(before, after, pallets.shipment(), now),
                        edited);
    }

    private void checkPallets(ShipmentId shipment) {
        ShipmentStatus status = shipments.stream()
                .filter(confirmed -> confirmed.plannedAs().equals(shipment))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        RefusalCode.SHIPMENT_NOT_FOUND,
                        "Shipment %s is none of those that were confirmed. Review the workflow; its shipments are listed there."
                                .formatted(shipment)))
                .status();
        if (method().isSmallParcel()) {
            throw new Refused(
                    RefusalCode.ALREADY_CONFIRMED,
                    "This workflow is confirmed as small parcels, which travel without pallets. To ship on pallets cancel it and start over.");
        }
        if (status.isReceived()) {
            throw new Refused(
                    RefusalCode.RECEIVING_HAS_BEGUN,
                    "A fulfillment center has begun receiving this shipment; its pallets can no longer change.");
        }
        if (status.isOnItsWay()) {
            throw new Refused(
                    RefusalCode.ALREADY_CONFIRMED, "This shipment is on its way; its pallets can no longer change.");
        }
    }

    private Ledger corrected(PlacementOption before, PlacementOption after, ShipmentId shipment, Instant now) {
        Charges charges = after.quote(method()).charges();
        return charges.shipping(shipment)
                .map(line -> ledger.correct(
                        line.target(),
                        line.shipment(),
                        charges.due(Due.AT_CONFIRMATION)
                                .minus(before.quote(method()).charges().due(Due.AT_CONFIRMATION)),
                        now,
                        "pallets are now as the seller says: " + line.reason()))
                .orElse(ledger);
    }

    /** What was accepted, but for the charges by pallets, which are by those of now. */
    public Charges charges() {
        return confirmation.shipping().charges(offer);
    }

    private ShippingMethod method() {
        return confirmation.shipping().method();
    }

    /** The same request again is answered with what it made; any other is refused. */
    @Override
    public Confirmed confirm(
            PlacementOptionId option, Money accepted, ShipDateWindow shipDates, ShipmentNaming naming, Instant now) {
        boolean same = confirmation.shipping().option().equals(option)
                && confirmation.accepted().total().equals(accepted);
        if (!same) {
            throw refusal();
        }
        return this;
    }

    @Override
    public Cancelled cancel(Instant now) {
        if (isReceived()) {
            throw new Refused(
                    RefusalCode.RECEIVING_HAS_BEGUN,
                    "A fulfillment center has begun receiving a shipment of this workflow; it can no longer be cancelled.");
        }
        return Cancelled.confirmed(this, header.next(now), now);
    }

    @Override
    public Confirmed rename(WorkflowName name, Instant now) {
        return name.equals(header.name())
                ? this
                : new Confirmed(header.next(name, now), offer, confirmation, shipments, ledger, edited);
    }

    /**
     * The workflow after one of its shipments was closed.
     *
     * @param closed as it is now
     */
    public Confirmed close(ConfirmedShipment closed, Instant now) {
        return new Confirmed(header.next(now), offer, confirmation, with(closed), ledger, edited);
    }

    /**
     * What depends on quantities is charged anew by the prices that were accepted; the difference goes into the ledger. A
     * unit is prepared and labeled at the price of the rate card, and placed at the fee of the box that it is in.
     */
    @Override
    public Adjusted adjust(Adjustment adjustment, Instant now) {
        PackedShipment before = adjustment.shipment();
        PackedShipment after = before.edit(adjustment.edit(), adjustment.rules(), now);
        if (after == before) {
            return new Adjusted(this, before);
        }
        ChargedOnReceipt charged = edited.orElse(adjustment.confirmed());
        ChargedOnReceipt due = charged.minus(before.manifest().chargedOnReceipt())
                .plus(after.manifest().chargedOnReceipt());
        UnitPrices prices = adjustment.prices();
        PlacementFeeChange placement = PlacementFeeChange.between(
                before.manifest().placementFee(), after.manifest().placementFee());
        Ledger corrected = ledger;
        for (ChargeTarget target : BY_UNITS) {
            corrected = corrected.correct(
                    target,
                    Optional.empty(),
                    prices.difference(target, charged, due),
                    now,
                    "quantities of %s were changed; %s"
                            .formatted(after.shipment().id(), prices.reason(target, due, placement)));
        }
        return new Adjusted(
                new Confirmed(
                        header.next(now), offer, confirmation, with(after.shipment()), corrected, Optional.of(due)),
                after);
    }

    @Override
    public Refused refusal() {
        return new Refused(
                RefusalCode.ALREADY_CONFIRMED,
                "This workflow is confirmed. Until a shipment is on its way its ship date can change; for anything else cancel it and start over.");
    }

    private List<ConfirmedShipment> with(ConfirmedShipment changed) {
        return shipments.stream()
                .map(shipment -> shipment.id().equals(changed.id()) ? changed : shipment)
                .toList();
    }

    private boolean isOnItsWay() {
        return shipments.stream().anyMatch(shipment -> shipment.status().isOnItsWay());
    }

    private boolean isReceived() {
        return shipments.stream().anyMatch(shipment -> shipment.status().isReceived());
    }
}
