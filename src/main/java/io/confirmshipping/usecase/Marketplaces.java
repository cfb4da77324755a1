package io.confirmshipping.usecase;

import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.marketplace.Marketplace;
import java.util.Collection;

/** The marketplaces whose settings are at hand. */
public interface Marketplaces {

    Collection<MarketplaceId> known();

    /** @throws IllegalArgumentException if it is not {@link #known()} */
    Marketplace get(MarketplaceId id);
}
