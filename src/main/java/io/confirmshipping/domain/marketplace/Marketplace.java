package io.confirmshipping.domain.marketplace;

import io.confirmshipping.domain.charges.QuotedHandlingRates;
import io.confirmshipping.domain.charges.RateCards;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PostalArea;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipping.ShippingRules;
import java.time.ZoneId;
import java.util.stream.Collectors;

/**
 * One country's network with its rules and prices: the settings files as types.
 *
 * @param origins the addresses that boxes can come from
 * @param unitLoads what units are taken as that are placed before they are in boxes
 */
public record Marketplace(
        MarketplaceId id,
        Origins origins,
        Network network,
        ShippingRules shipping,
        PalletRules pallets,
        UnitLoads unitLoads,
        RateCards rates) {

    /**
     * Returns the same marketplace with the shipping rules for boxes from this address: its day begins there, and partnered
     * carriers do not serve all areas. Source: rules.md#rule-19 and rules.md#rule-20.
     */
    public Marketplace from(Address source) {
        return origins.areas()
                .at(source.postalCode())
                .map(area -> new Marketplace(id, origins, network, shippingFrom(area), pallets, unitLoads, rates))
                .orElse(this);
    }

    /** Returns the same marketplace for units whose size is not known: one fee stands for all. Source: rules.md#rule-32. */
    Marketplace forUnits() {
        return new Marketplace(
                id, origins, network.with(network.fees().forAll(unitLoads.one())), shipping, pallets, unitLoads, rates);
    }

    /** Returns the time zone of the place that boxes ship from: the marketplace's own, unless an address is given. */
    public ZoneId zone() {
        return shipping.shipDates().zone();
    }

    private ShippingRules shippingFrom(PostalArea area) {
        return shipping.from(origins.states().names(area.states()), area.zone().orElse(zone()));
    }

    /** Returns the days on which boxes can ship to the destinations of a placement option. */
    public ShipDays shipDays() {
        return new ShipDays(
                shipping.shipDates(),
                network.closures(),
                network.centers().stream()
                        .collect(Collectors.toMap(FulfillmentCenter::code, FulfillmentCenter::takes)));
    }

    /** Returns what work on a unit costs, by the rate card that this offer was quoted with. */
    public QuotedHandlingRates unitPrices(Offer offer) {
        return QuotedHandlingRates.of(rates.named(offer.rateCard()));
    }
}
