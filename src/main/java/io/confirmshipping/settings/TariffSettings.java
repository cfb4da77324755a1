package io.confirmshipping.settings;

import io.confirmshipping.domain.explanation.SizeCode;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlacementTariff;
import io.confirmshipping.domain.placement.Region;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The section {@code fees} of a network file.
 *
 * @param source where its numbers come from
 */
record TariffSettings(String source, List<TierSettings> tiers) {

    /** @param perUnit the fees of one unit; a strategy without fees is free */
    record TierSettings(
            SizeCode tier,
            Optional<BigDecimal> upToPounds,
            Optional<BigDecimal> upToCubicInches,
            Map<PlacementStrategy, Optional<Map<Region, BigDecimal>>> perUnit) {

        private BigDecimal fee(PlacementStrategy strategy, Region region) {
            return perUnit.get(strategy).map(fees -> fees.get(region)).orElse(BigDecimal.ZERO);
        }

        private PlacementTariff.Tier toTier() {
            Map<PlacementStrategy, Map<Region, BigDecimal>> charged = new EnumMap<>(PlacementStrategy.class);
            perUnit.forEach((strategy, fees) -> fees.ifPresent(byRegion -> charged.put(strategy, byRegion)));
            return new PlacementTariff.Tier(tier, upToPounds, upToCubicInches, charged);
        }
    }

    /** @throws WrongSetting if a tier is cheaper than a smaller one */
    TariffSettings {
        for (PlacementStrategy strategy : PlacementStrategy.values()) {
            for (Region region : Region.values()) {
                RisingPrices.check(
                        tiers.stream().map(tier -> tier.fee(strategy, region)).toList(),
                        i -> "tiers[%d].perUnit.%s.%s".formatted(i, strategy, region.name()));
            }
        }
    }

    PlacementTariff toTariff() {
        return new PlacementTariff(tiers.stream().map(TierSettings::toTier).toList());
    }
}
