package io.confirmshipping.usecase;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.workflow.WorkflowHeader;
import java.util.Collection;

/** The marketplaces that have settings. */
public interface Marketplaces {

    /** @throws InvalidInput if it has no settings */
    Marketplace get(MarketplaceId id);

    /** Returns every marketplace. */
    Collection<Marketplace> all();

    /**
     * Returns the marketplace of a workflow, with the shipping rules for its source address.
     *
     * @throws InvalidInput if its settings are not at hand
     */
    default Marketplace of(WorkflowHeader header) {
        return get(header.marketplace()).from(header.source());
    }
}
