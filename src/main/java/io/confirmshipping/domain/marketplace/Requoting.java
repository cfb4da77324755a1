package io.confirmshipping.domain.marketplace;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.charges.Consignment;
import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.charges.RateCard;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.pallets.override.PalletCheck;
import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Quotes a placement option again after one of its shipments, or the source of its boxes, has changed, at the prices of its offer. */
public record Requoting(Offering offering, Marketplace marketplace) {

    /**
     * Returns the option of this shipment after a quantity edit: what is in the shipment, its pallets, and what shipping it
     * costs. Only the confirmed method is quoted again; the others can no longer be chosen. Source: rules.md#rule-11.
     *
     * @param method that was confirmed
     * @param load what the shipment holds now
     * @param onItsWay whether a carrier has taken the pallets, so that they are what they are
     * @throws CommandRefused box-limit-exceeded, carrier-not-available
     */
    public PlacementOption afterEdit(
            Offer offer, ShipmentId shipment, ShippingMethod method, Load load, boolean onItsWay) {
        PlacementOption option = offer.optionOf(shipment);
        PlannedShipment before = option.find(shipment).orElseThrow();
        new EditedBoxes(marketplace, method, before.warehouseId()).check(load);
        PlannedShipment after = before.holding(
                load, method.isSmallParcel() ? before.pallets() : pallets(before.pallets(), load, onItsWay));
        RateCard rates = marketplace.rates().named(offer.rateCard());
        PlacementOption requoted = requoted(
                option,
                after,
                quote -> quote.method().equals(method)
                        ? offering.quoting().afterEdit(quote, consignment(after, load), rules(quote), rates)
                        : quote);
        requoted.quote(method).checkAvailable();
        return requoted;
    }

    /**
     * Returns an option whose destinations are accepted, with what is due on receipt for them, quoted for boxes that are in
     * another place, with the differences from this option. Source: rules.md#rule-38.
     *
     * @param source where the boxes are now, as the marketplace's rules are for
     * @param loads returns what each shipment of the option holds
     * @param fee as it was accepted
     */
    public PlacementOption fromElsewhere(
            Offer offer, PlacementOption option, Address source, Function<ShipmentId, Load> loads, PlacementFee fee) {
        Coordinates there = marketplace.origins().locate(source);
        List<PlannedShipment> shipments = option.shipments().stream()
                .map(shipment -> marketplace
                        .network()
                        .center(shipment.warehouseId())
                        .map(center -> shipment.withMiles(there.milesTo(center.coordinates())))
                        .orElse(shipment))
                .toList();
        List<Consignment> consignments = shipments.stream()
                .map(shipment -> consignment(shipment, loads.apply(shipment.id())))
                .toList();
        RateCard rates = marketplace.rates().named(offer.rateCard());
        List<Quote> quotes = option.quotes().stream()
                .map(before ->
                        UnitOffering.like(before, offering.quoting().quote(consignments, rules(before), rates, fee)))
                .toList();
        return option.from(shipments, quotes).comparedTo(option);
    }

    /** Returns whether a box can travel by the confirmed method to the confirmed center, as {@link #afterEdit} checks it. */
    public boolean travels(ShippingMethod method, String warehouseId, BoxGroup group) {
        return new EditedBoxes(marketplace, method, warehouseId).allows(group);
    }

    /**
     * Returns the option of this shipment with the seller's pallets, quoted again as far as it depends on pallets.
     * Source: rules.md#rule-16.
     *
     * @param loads returns what each shipment of the option holds now
     * @return the same option if the shipment has these pallets already
     * @throws InvalidInput naming everything that is wrong with the pallets
     * @throws CommandRefused box-limit-exceeded if the shipment fits on no pallets
     */
    public PlacementOption afterOverride(
            Offer offer, ShipmentId shipment, List<PalletGroup> pallets, Function<ShipmentId, Load> loads) {
        PlacementOption option = offer.optionOf(shipment);
        PlannedShipment before = option.find(shipment).orElseThrow();
        Optional<Explanation> misfit = before.pallets().misfit();
        if (misfit.isPresent()) {
            throw new CommandRefused(RefusalCode.BOX_LIMIT_EXCEEDED, misfit.get());
        }
        PalletEstimate estimate = offering.pallets().bySeller(pallets, loads.apply(shipment), marketplace.pallets());
        return estimate.equals(before.pallets())
                ? option
                : withPallets(
                        option,
                        before.withPallets(estimate),
                        loads,
                        marketplace.rates().named(offer.rateCard()));
    }

    private PlacementOption withPallets(
            PlacementOption option, PlannedShipment changed, Function<ShipmentId, Load> loads, RateCard rates) {
        List<Consignment> consignments = option.with(changed).shipments().stream()
                .map(shipment -> consignment(shipment, loads.apply(shipment.id())))
                .toList();
        return requoted(option, changed, quote -> offering.quoting()
                .afterOverride(quote, changed.id(), consignments, rules(quote), rates));
    }

    private static PlacementOption requoted(
            PlacementOption option, PlannedShipment changed, UnaryOperator<Quote> requote) {
        return option.with(changed)
                .withQuotes(option.quotes().stream().map(requote).toList());
    }

    /** Returns the seller's pallets as long as they can hold the load, or are on their way, and else the estimate. Source: rules.md#rule-16. */
    private PalletEstimate pallets(PalletEstimate before, Load load, boolean onItsWay) {
        PalletRules rules = marketplace.pallets();
        if (before.isSellers() && onItsWay) {
            return before;
        }
        return before.isSellers() && new PalletCheck(before.groups(), load, rules).passes()
                ? offering.pallets().bySeller(before.groups(), load, rules)
                : offering.pallets().estimate(load, rules);
    }

    private MethodRules rules(Quote quote) {
        return marketplace.shipping().of(quote.method());
    }

    static Consignment consignment(PlannedShipment shipment, Load load) {
        return new Consignment(shipment.id(), shipment.warehouseId(), load, shipment.miles(), shipment.pallets());
    }
}
