package io.confirmshipping.domain.placement;

import java.math.BigDecimal;

/**
 * How a strategy spreads boxes.
 *
 * @param fewest destinations, where there are boxes enough; 1 or more
 * @param most destinations, not counting one for boxes that none of them takes
 * @param detour how much farther from buyers it may end up for a shorter way to the centers; 0.05 is 5 %
 */
public record StrategyRules(int fewest, int most, BigDecimal detour) {

    /** @throws IllegalArgumentException if it could have no destination */
    public StrategyRules {
        if (fewest < 1 || most < fewest) {
            throw new IllegalArgumentException("No placement has %d to %d destinations".formatted(fewest, most));
        }
    }

    /** The same with so many destinations at most. */
    public StrategyRules upTo(int destinations) {
        int limit = Math.min(most, destinations);
        return new StrategyRules(Math.min(fewest, limit), limit, detour);
    }
}
