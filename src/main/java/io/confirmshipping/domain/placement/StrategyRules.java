package io.confirmshipping.domain.placement;

import java.math.BigDecimal;

/**
 * The rules by which a strategy spreads boxes.
 *
 * @param minDestinations the minimum number of destinations; with fewer the strategy is not offered; 1 or more
 * @param maxDestinations the maximum number of destinations, not counting one for boxes that none of them takes; {@value #MAX_DESTINATIONS} or less
 * @param detour the accepted increase of the distance to buyers for a shorter way to the centers; 0.05 is 5 %
 */
public record StrategyRules(int minDestinations, int maxDestinations, BigDecimal detour) {

    /** The planner keeps the destinations of a placement in the bits of an {@code int}, and one more for boxes that none of these takes. */
    public static final int MAX_DESTINATIONS = 30;

    /** @throws IllegalArgumentException if it could have no destination, or more than {@link #MAX_DESTINATIONS} */
    public StrategyRules {
        if (minDestinations < 1 || maxDestinations < minDestinations || maxDestinations > MAX_DESTINATIONS) {
            throw new IllegalArgumentException(
                    "No placement has %d to %d destinations".formatted(minDestinations, maxDestinations));
        }
    }

    /** Returns these rules with at most this number of destinations. */
    public StrategyRules upTo(int destinations) {
        int limit = Math.min(maxDestinations, destinations);
        return new StrategyRules(Math.min(minDestinations, limit), limit, detour);
    }
}
