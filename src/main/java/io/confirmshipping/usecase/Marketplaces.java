package io.confirmshipping.usecase;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.marketplace.Marketplace;

/** The marketplaces whose settings are at hand. */
public interface Marketplaces {

    /** @throws InvalidInput if its settings are not at hand */
    Marketplace get(MarketplaceId id);
}
