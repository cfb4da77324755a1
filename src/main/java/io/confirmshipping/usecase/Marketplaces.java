package io.confirmshipping.usecase;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.marketplace.Marketplace;

/** The marketplaces that have settings. */
public interface Marketplaces {

    /** @throws InvalidInput if it has no settings */
    Marketplace get(MarketplaceId id);
}
