package io.confirmshipping.domain.marketplace;

import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.placement.Allocations;
import io.confirmshipping.domain.placement.Offer;

/**
 * An offer, and which boxes each shipment of its options holds.
 *
 * @param contents that it was made for; the loads that stand for units as long as their boxes are not known
 */
public record PlannedOffer(Contents contents, Offer offer, Allocations allocations) {

    /** Returns the offer with the differences from an earlier one. */
    public PlannedOffer comparedTo(Offer earlier) {
        return with(offer.comparedTo(earlier));
    }

    /** Returns the same with another form of the offer. */
    PlannedOffer with(Offer other) {
        return new PlannedOffer(contents, other, allocations);
    }
}
