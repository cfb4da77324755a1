package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.StrategyRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every set of centers of some sizes, with an estimate of what placing the goods there would come to. A SKU in many boxes
 * can be near to buyers from all centers of a set, a SKU in one box only from the most central; between these the
 * estimate goes with one over the number of its boxes, where a box counts the less the fewer units are in it.
 */
final class CenterSets {

    /**
     * Some centers.
     *
     * @param toBuyers estimated miles; exact for one center
     */
    record Estimate(int[] centers, double toBuyers) {}

    private final PlacementProblem task;
    private final Map<BoxSize, double[]> weights = new EnumMap<>(BoxSize.class);
    /** The miles from the nearest center to each area, by how many centers there are so far, and size. */
    private final double[][][] nearest;

    CenterSets(PlacementProblem task) {
        this.task = task;
        nearest = new double[task.centers().size() + 1][BoxSize.values().length]
                [task.transport().demand().length];
        Stream.of(nearest[0]).forEach(ofSize -> Arrays.fill(ofSize, Double.POSITIVE_INFINITY));
        double[] boxes = task.goods().boxesOfSku();
        double all = task.goods().unitCount();
        task.goods().kinds().forEach(kind -> {
            double[] weight = weights.computeIfAbsent(kind.size(), size -> new double[2]);
            int count = kind.count();
            for (int i = 0; i < kind.skus().length; i++) {
                double units = count * kind.units()[i] / all;
                weight[0] += units / boxes[kind.skus()[i]];
                weight[1] += units - units / boxes[kind.skus()[i]];
            }
        });
    }

    /** From the one with the fewest miles to buyers on. Empty if no set of centers takes all the goods. */
    List<Estimate> ofAllSizes(StrategyRules rules) {
        List<Estimate> estimates = new ArrayList<>();
        for (int size = rules.fewest(); size <= rules.most(); size++) {
            collect(new int[size], 0, 0, estimates);
        }
        estimates.sort(Comparator.comparingDouble(Estimate::toBuyers));
        return estimates;
    }

    /** For goods that no set takes: every set together with the most central center for what it does not take. */
    List<Estimate> withApart(StrategyRules rules) {
        List<Estimate> estimates = new ArrayList<>();
        for (int center : task.all()) {
            int[] set = weights.keySet().stream()
                    .flatMapToInt(size -> IntStream.of(task.takes(center, size) ? center : apart(size, rules)))
                    .distinct()
                    .toArray();
            if (IntStream.of(set).anyMatch(each -> each == center)) {
                for (int i = 0; i < set.length; i++) {
                    add(set[i], i);
                }
                estimates.add(new Estimate(set, toBuyers(set)));
            }
        }
        estimates.sort(Comparator.comparingDouble(Estimate::toBuyers));
        return estimates;
    }

    private int apart(BoxSize size, StrategyRules rules) {
        int[] takers = task.takers(size, task.all());
        double least =
                IntStream.of(takers).mapToDouble(task.transport()::mean).min().orElseThrow();
        double limit = least * (1 + rules.detour().doubleValue());
        return IntStream.of(takers)
                .filter(center -> task.transport().mean(center) <= limit)
                .boxed()
                .min(Comparator.comparingDouble(center -> task.inbound()[center]))
                .orElseThrow();
    }

    /** The miles from the source, estimated, if every center has the stock for the buyers that it is nearest to. */
    double inbound(Estimate estimate) {
        double sum = 0;
        for (Map.Entry<BoxSize, double[]> weight : weights.entrySet()) {
            int[] takers = task.takers(weight.getKey(), estimate.centers());
            double[] shares = task.transport().from(takers).nearestShares();
            for (int i = 0; i < takers.length; i++) {
                sum += (weight.getValue()[0] + weight.getValue()[1]) * shares[i] * task.inbound()[takers[i]];
            }
        }
        return sum;
    }

    /**
     * @param filled how many centers of the set there are
     * @param from the first center that may come next
     */
    private void collect(int[] set, int filled, int from, List<Estimate> estimates) {
        if (filled == set.length) {
            double toBuyers = toBuyers(set);
            if (toBuyers < Double.POSITIVE_INFINITY) {
                estimates.add(new Estimate(set.clone(), toBuyers));
            }
            return;
        }
        for (int center = from; center <= task.centers().size() - set.length + filled; center++) {
            set[filled] = center;
            add(center, filled);
            collect(set, filled + 1, center + 1, estimates);
        }
    }

    /** Sets what is nearest if a center comes to so many. */
    private void add(int center, int filled) {
        for (BoxSize size : weights.keySet()) {
            double[] before = nearest[filled][size.ordinal()];
            double[] after = nearest[filled + 1][size.ordinal()];
            if (task.takes(center, size)) {
                double[] miles = task.transport().miles(center);
                for (int area = 0; area < after.length; area++) {
                    after[area] = Math.min(before[area], miles[area]);
                }
            } else {
                System.arraycopy(before, 0, after, 0, after.length);
            }
        }
    }

    /** Infinitely many if the set does not take all the goods. */
    private double toBuyers(int[] set) {
        double[] demand = task.transport().demand();
        double sum = 0;
        for (Map.Entry<BoxSize, double[]> weight : weights.entrySet()) {
            double[] ofSize = nearest[set.length][weight.getKey().ordinal()];
            if (ofSize[0] == Double.POSITIVE_INFINITY) {
                return Double.POSITIVE_INFINITY;
            }
            double near = 0;
            for (int area = 0; area < demand.length; area++) {
                near += demand[area] * ofSize[area];
            }
            sum += weight.getValue()[0] * central(weight.getKey(), set) + weight.getValue()[1] * near;
        }
        return sum;
    }

    /** The miles from the most central center of a set that takes a size. */
    private double central(BoxSize size, int[] set) {
        double least = Double.POSITIVE_INFINITY;
        for (int center : set) {
            least = task.takes(center, size) ? Math.min(least, task.transport().mean(center)) : least;
        }
        return least;
    }
}
