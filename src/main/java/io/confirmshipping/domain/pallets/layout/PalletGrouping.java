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
 * Takes pallets together until there are only a few groups, so that an estimate is short however many boxes there are.
 * A group then has the height of its tallest, and the weight and fill that its pallets have on average.
 */
final class PalletGrouping {

    /** How many groups an estimate has at most. */
    static final int MAX_GROUPS = 6;

    private PalletGrouping() {}

    /** These pallets, of one footprint, in a few groups: the tallest first, then the heaviest. */
    static List<PalletGroup> together(List<PalletGroup> pallets) {
        List<PalletGroup> groups = new ArrayList<>(pallets.stream()
                .sorted(Comparator.comparing(
                                (PalletGroup group) -> group.dimensions().height())
                        .thenComparing(group -> group.weight().value())
                        .reversed())
                .toList());
        for (int i = groups.size() - 1; i > 0; i--) {
            if (areAlike(groups.get(i - 1), groups.get(i))) {
                groups.set(i - 1, merged(groups.get(i - 1), groups.remove(i)));
            }
        }
        while (groups.size() > MAX_GROUPS) {
            int least = leastLoss(groups);
            groups.set(least, merged(groups.get(least), groups.remove(least + 1)));
        }
        return List.copyOf(groups);
    }

    private static boolean areAlike(PalletGroup one, PalletGroup other) {
        return one.dimensions().equals(other.dimensions())
                && one.weight().equals(other.weight())
                && one.fill().equals(other.fill());
    }

    /** The first group that differs least from the next: in height, which makes volume, before weight. */
    private static int leastLoss(List<PalletGroup> groups) {
        int least = 0;
        for (int i = 1; i < groups.size() - 1; i++) {
            int volume = raised(groups, i).compareTo(raised(groups, least));
            if (volume < 0 || volume == 0 && lightened(groups, i).compareTo(lightened(groups, least)) < 0) {
                least = i;
            }
        }
        return least;
    }

    private static BigDecimal raised(List<PalletGroup> groups, int i) {
        PalletGroup lower = groups.get(i + 1);
        return groups.get(i)
                .dimensions()
                .height()
                .subtract(lower.dimensions().height())
                .multiply(BigDecimal.valueOf(lower.quantity()));
    }

    private static BigDecimal lightened(List<PalletGroup> groups, int i) {
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
