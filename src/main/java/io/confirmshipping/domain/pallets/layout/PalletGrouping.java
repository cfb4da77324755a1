package io.confirmshipping.domain.pallets.layout;

import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.pallets.PalletGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Greedy agglomerative grouping: merges neighboring groups of pallets, sorted by height, until at most
 * {@value #MAX_GROUPS} are left, so that an estimate is short however many boxes there are. Each merge is the one that
 * adds the least volume.
 *
 * <p>A merged group has the height of its tallest pallet and the average weight and fill; quantities add up. Takes time
 * quadratic in the number of groups.
 */
final class PalletGrouping {

    /** The most groups that an estimate has. */
    static final int MAX_GROUPS = 6;

    private PalletGrouping() {}

    /** Returns pallets of one footprint in a few groups: the tallest first, then the heaviest. */
    static List<PalletGroup> group(List<PalletGroup> pallets) {
        List<PalletGroup> groups = new ArrayList<>(pallets.stream()
                .sorted(Comparator.comparing(
                                (PalletGroup group) -> group.dimensions().height())
                        .thenComparing(group -> group.weight().value())
                        .reversed())
                .toList());
        for (int i = groups.size() - 1; i > 0; i--) {
            if (areEqual(groups.get(i - 1), groups.get(i))) {
                groups.set(i - 1, merged(groups.get(i - 1), groups.remove(i)));
            }
        }
        while (groups.size() > MAX_GROUPS) {
            int cheapest = cheapestMerge(groups);
            groups.set(cheapest, merged(groups.get(cheapest), groups.remove(cheapest + 1)));
        }
        return List.copyOf(groups);
    }

    private static boolean areEqual(PalletGroup one, PalletGroup other) {
        return one.dimensions().equals(other.dimensions())
                && one.weight().equals(other.weight())
                && one.fill().equals(other.fill());
    }

    /**
     * Returns the first group whose merge with the next adds the least height to pallets; among equals, whose weights
     * differ least.
     */
    private static int cheapestMerge(List<PalletGroup> groups) {
        int cheapest = 0;
        for (int i = 1; i < groups.size() - 1; i++) {
            int volume = addedHeight(groups, i).compareTo(addedHeight(groups, cheapest));
            if (volume < 0
                    || volume == 0 && weightDifference(groups, i).compareTo(weightDifference(groups, cheapest)) < 0) {
                cheapest = i;
            }
        }
        return cheapest;
    }

    private static BigDecimal addedHeight(List<PalletGroup> groups, int i) {
        PalletGroup lower = groups.get(i + 1);
        return groups.get(i)
                .dimensions()
                .height()
                .subtract(lower.dimensions().height())
                .multiply(BigDecimal.valueOf(lower.quantity()));
    }

    private static BigDecimal weightDifference(List<PalletGroup> groups, int i) {
        return groups.get(i)
                .weight()
                .value()
                .subtract(groups.get(i + 1).weight().value())
                .abs();
    }

    private static PalletGroup merged(PalletGroup taller, PalletGroup lower) {
        int quantity = taller.quantity() + lower.quantity();
        Dimensions size = taller.dimensions();
        BigDecimal pounds =
                taller.pounds().add(lower.pounds()).divide(BigDecimal.valueOf(quantity), 2, RoundingMode.CEILING);
        return new PalletGroup(
                quantity,
                size,
                new Weight(pounds, WeightUnit.LB),
                Optional.of(filled(taller)
                        .add(filled(lower))
                        .divide(BigDecimal.valueOf(quantity), 3, RoundingMode.HALF_UP)),
                taller.stackability());
    }

    private static BigDecimal filled(PalletGroup group) {
        return group.fill().orElseThrow().multiply(BigDecimal.valueOf(group.quantity()));
    }
}
