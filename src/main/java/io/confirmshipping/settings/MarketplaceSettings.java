package io.confirmshipping.settings;

import io.confirmshipping.domain.charges.RateCards;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.placement.Network;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** The content of a marketplace's settings file, {@code marketplaces/<marketplace>.yaml}. */
record MarketplaceSettings(
        String marketplace,
        String country,
        CurrencyUnit currency,
        ZoneId timeZone,
        ShippingSettings shipping,
        PalletSettings pallet,
        List<RateCardSettings> rateCards) {

    Marketplace toMarketplace(Network network) {
        return new Marketplace(
                new MarketplaceId(marketplace),
                country,
                network,
                shipping.toRules(timeZone),
                pallet.toRules(),
                new RateCards(
                        timeZone,
                        rateCards.stream()
                                .map(card -> card.toRateCard(currency))
                                .toList()));
    }
}
