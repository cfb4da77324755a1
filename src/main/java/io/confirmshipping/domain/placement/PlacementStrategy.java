package io.confirmshipping.domain.placement;

/** The degree to which boxes are spread, and a seller's preference for it. Source: rules.md#rule-2. */
public enum PlacementStrategy {
    /** Over many centers, near to demand; without a placement fee. */
    AMAZON_OPTIMIZED,
    /** Over a few centers, for a reduced fee. */
    PARTIAL_SPLITS,
    /** To one center, for the full fee; what it cannot take goes where it can. */
    MINIMAL_SPLITS
}
