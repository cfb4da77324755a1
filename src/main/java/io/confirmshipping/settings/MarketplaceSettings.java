package io.confirmshipping.settings;

import io.confirmshipping.domain.charges.RateCards;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.marketplace.Origins;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.PostalAreas;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** The content of a marketplace's settings file, {@code marketplaces/<marketplace>.yaml}. */
record MarketplaceSettings(
        String marketplace,
        String country,
        CurrencyUnit currency,
        ZoneId timeZone,
        StatesSettings states,
        ShippingSettings shipping,
        PalletSettings pallet,
        UnitLoadSettings unitLoads,
        List<RateCardSettings> rateCards) {

    Marketplace toMarketplace(Network network, PostalAreas areas) {
        return new Marketplace(
                new MarketplaceId(marketplace),
                new Origins(country, states.toStates(), areas),
                network,
                shipping.toRules(timeZone),
                pallet.toRules(),
                unitLoads.toUnitLoads(),
                new RateCards(
                        timeZone,
                        rateCards.stream()
                                .map(card -> card.toRateCard(currency))
                                .toList()));
    }
}
