package io.confirmshipping.domain.placement;

/** The sizes by which fulfillment centers tell boxes apart. */
public enum BoxSize {
    STANDARD,
    OVERSIZE
}
