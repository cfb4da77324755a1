package io.confirmshipping.domain.placement;

/** What a fulfillment center tells boxes apart by. */
public enum BoxSize {
    STANDARD,
    OVERSIZE
}
