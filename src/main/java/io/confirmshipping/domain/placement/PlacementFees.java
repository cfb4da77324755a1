package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What placing one unit costs, by its size, its weight and where it goes.
 *
 * @param tiers from the smallest to the largest; the last has no limits
 */
public record PlacementFees(List<Tier> tiers) {

    /**
     * Units of about one size.
     *
     * @param name as it is told to the seller, for example {@code large standard up to 3 lb}
     * @param pounds that a unit weighs at most
     * @param cubicInches that a unit takes up at most
     * @param perUnit by strategy and region; a strategy that is not there is free
     */
    public record Tier(
            String name,
            Optional<BigDecimal> pounds,
            Optional<BigDecimal> cubicInches,
            Map<PlacementStrategy, Map<Region, BigDecimal>> perUnit) {

        private boolean fits(BigDecimal unitPounds, BigDecimal unitCubicInches) {
            return pounds.map(most -> unitPounds.compareTo(most) <= 0).orElse(true)
                    && cubicInches
                            .map(most -> unitCubicInches.compareTo(most) <= 0)
                            .orElse(true);
        }
    }

    private record Part(Tier tier, Region region) {}

    public PlacementFees {
        tiers = List.copyOf(tiers);
    }

    /** What it costs to place all boxes like this. Not yet rounded. */
    public PlacementFee fee(PlacementStrategy strategy, List<ShipmentPlan> shipments, Contents contents) {
        Map<Part, Long> units = new LinkedHashMap<>();
        shipments.forEach(shipment -> shipment.boxes().forEach(share -> {
            BoxGroup group = contents.boxes().get(share.boxIndex());
            units.merge(
                    new Part(tier(group), shipment.center().region()),
                    (long) share.quantity() * group.unitsPerBox(),
                    Long::sum);
        }));
        return new PlacementFee(units.entrySet().stream()
                .filter(part -> part.getKey().tier().perUnit().containsKey(strategy))
                .map(part -> part(part.getKey(), part.getValue(), strategy))
                .toList());
    }

    /** Of the units in a box, taking them to be alike. */
    private Tier tier(BoxGroup group) {
        BigDecimal units = BigDecimal.valueOf(group.unitsPerBox());
        BigDecimal pounds = group.weight().pounds().divide(units, MathContext.DECIMAL64);
        BigDecimal cubicInches = group.dimensions().cubicInches().divide(units, MathContext.DECIMAL64);
        return tiers.stream()
                .filter(tier -> tier.fits(pounds, cubicInches))
                .findFirst()
                .orElse(tiers.get(tiers.size() - 1));
    }

    private static PlacementFee.Part part(Part part, long units, PlacementStrategy strategy) {
        return new PlacementFee.Part(
                units,
                part.tier().perUnit().get(strategy).get(part.region()),
                "%s, %s".formatted(part.tier().name(), part.region()));
    }
}
