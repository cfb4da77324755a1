package io.confirmshipping.domain.placement;

import java.util.Set;

/** The sizes by which fulfillment centers tell boxes apart. */
public enum BoxSize {
    STANDARD,
    OVERSIZE;

    /** The sizes of the loads that stand for units until their boxes are known. Source: rules.md#rule-32. */
    public static final Set<BoxSize> OF_LOADS = Set.of(STANDARD);
}
