package io.confirmshipping.domain.preferences;

import io.confirmshipping.domain.placement.PlacementStrategy;

/**
 * The choices of a seller for workflows that say nothing else. Source: rules.md#rule-2.
 *
 * @param placement the degree to which boxes are spread; with another than the free one the seller has enrolled in the
 *     placement service
 */
public record Preferences(PlacementStrategy placement) {

    /** The preferences of a seller who has not given any. */
    public static final Preferences DEFAULT = new Preferences(PlacementStrategy.AMAZON_OPTIMIZED);
}
