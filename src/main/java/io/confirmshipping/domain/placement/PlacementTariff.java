package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.charges.UnitRate;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.explanation.SizeCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tariff of placing one unit, by its size, its weight and its destination. The rate is settled when boxes are planned: a unit that
 * is added to a box or taken out of it after confirmation costs or saves what the other units of the box cost to place,
 * however often the box is edited and whatever the fees are by then.
 *
 * @param tiers from the smallest to the largest; the last has no limits
 */
public record PlacementTariff(List<Tier> tiers) {

    /**
     * A range of unit sizes.
     *
     * @param size as it is told to the seller
     * @param pounds the maximum weight of a unit
     * @param cubicInches the maximum volume of a unit
     * @param perUnit the fees of a unit by strategy and region; a strategy without fees is free
     */
    public record Tier(
            SizeCode size,
            Optional<BigDecimal> pounds,
            Optional<BigDecimal> cubicInches,
            Map<PlacementStrategy, Map<Region, BigDecimal>> perUnit) {

        private boolean takes(BoxGroup unit) {
            return new UnitRateTable.Step(pounds, cubicInches, Optional.empty())
                    .fits(unit.weight().pounds(), unit.dimensions().cubicInches());
        }

        private UnitRateTable.Step step(PlacementStrategy strategy, Region region) {
            return new UnitRateTable.Step(
                    pounds,
                    cubicInches,
                    Optional.ofNullable(perUnit.get(strategy))
                            .map(byRegion -> new UnitRate(byRegion.get(region), size, region.place())));
        }
    }

    public PlacementTariff {
        tiers = List.copyOf(tiers);
    }

    /** Returns the tariff in which every unit costs what this one does. */
    public PlacementTariff forAll(BoxGroup unit) {
        Tier tier = tiers.stream().filter(each -> each.takes(unit)).findFirst().orElse(tiers.get(tiers.size() - 1));
        return new PlacementTariff(List.of(new Tier(tier.size, Optional.empty(), Optional.empty(), tier.perUnit)));
    }

    /** Returns the rates of a shipment that is planned by this strategy for a center in this region. */
    public UnitRateTable of(PlacementStrategy strategy, Region region) {
        boolean free = tiers.stream().noneMatch(tier -> tier.perUnit().containsKey(strategy));
        return free
                ? UnitRateTable.FREE
                : new UnitRateTable(
                        tiers.stream().map(tier -> tier.step(strategy, region)).toList());
    }
}
