package io.confirmshipping.settings;

import io.confirmshipping.domain.placement.BoxSizes;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.StrategyRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * The section {@code placement} of a network file.
 *
 * @param source where its numbers come from
 */
record PlacementSettings(
        String source,
        Duration validity,
        BoxSettings standardBox,
        BoxSettings oversizeBox,
        Map<PlacementStrategy, StrategySettings> strategies) {

    /** @throws WrongSetting if a single box could be offered no placement */
    PlacementSettings {
        if (strategies.values().stream().noneMatch(strategy -> strategy.fewest() == 1)) {
            throw new WrongSetting(
                    "strategies", "one of them must do with 1 destination, or a single box has no placement");
        }
    }

    record BoxSettings(BigDecimal pounds, BigDecimal longestSideInches) {

        private BoxSizes.Limit toLimit() {
            return new BoxSizes.Limit(pounds, longestSideInches);
        }
    }

    record StrategySettings(int fewest, int most, BigDecimal detour) {

        /** @throws WrongSetting if a placement could have no destination, or too many */
        StrategySettings {
            if (fewest < 1 || most < fewest) {
                throw new WrongSetting("fewest", "no placement has %d to %d destinations".formatted(fewest, most));
            }
            if (most > StrategyRules.MAX_DESTINATIONS) {
                throw new WrongSetting(
                        "most", "no placement has more than %d destinations".formatted(StrategyRules.MAX_DESTINATIONS));
            }
        }

        private StrategyRules toRules() {
            return new StrategyRules(fewest, most, detour);
        }
    }

    BoxSizes toSizes() {
        return new BoxSizes(standardBox.toLimit(), oversizeBox.toLimit());
    }

    Map<PlacementStrategy, StrategyRules> toRules() {
        Map<PlacementStrategy, StrategyRules> rules = new EnumMap<>(PlacementStrategy.class);
        strategies.forEach((strategy, settings) -> rules.put(strategy, settings.toRules()));
        return rules;
    }
}
