package io.confirmshipping.domain.marketplace;

import io.confirmshipping.domain.placement.Allocations;
import io.confirmshipping.domain.placement.Offer;

/** An offer, and which boxes each shipment of its options holds. */
public record PlannedOffer(Offer offer, Allocations allocations) {}
