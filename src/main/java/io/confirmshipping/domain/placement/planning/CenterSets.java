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
 * Enumeration for the p-median problem (Hakimi 1964): every set of centers of the allowed sizes, with an estimate of its
 * miles to buyers.
 *
 * <p>A SKU in many boxes can be near to buyers from all centers of a set; a SKU in one box only from the most central
 * one. The estimate interpolates between the two by one over the effective number of the SKU's boxes
 * ({@link BoxKinds#boxesOfSku}). It is exact for sets of one center. Takes time proportional to the number of sets times
 * the number of areas.
 */
final class CenterSets {

    /**
     * A set of centers.
     *
     * @param toBuyers the estimated miles to a buyer; exact for one center
     */
    record Estimate(int[] centers, double toBuyers) {}

    private final PlacementProblem problem;
    private final Map<BoxSize, double[]> weights = new EnumMap<>(BoxSize.class);
    /** The miles from the nearest center, by number of centers chosen so far, box size, and area. */
    private final double[][][] nearest;

    CenterSets(PlacementProblem problem) {
        this.problem = problem;
        nearest = new double[problem.centers().size() + 1][BoxSize.values().length]
                [problem.distances().demand().length];
        Stream.of(nearest[0]).forEach(ofSize -> Arrays.fill(ofSize, Double.POSITIVE_INFINITY));
        double[] boxes = problem.boxKinds().boxesOfSku();
        double all = problem.boxKinds().unitCount();
        problem.boxKinds().kinds().forEach(kind -> {
            double[] weight = weights.computeIfAbsent(kind.size(), size -> new double[2]);
            int count = kind.count();
            for (int i = 0; i < kind.skus().length; i++) {
                double units = count * kind.units()[i] / all;
                weight[0] += units / boxes[kind.skus()[i]];
                weight[1] += units - units / boxes[kind.skus()[i]];
            }
        });
    }

    /**
     * Returns every set that takes all boxes, at as many of its centers as the rules demand, the nearest to buyers first;
     * empty if there is none.
     */
    List<Estimate> all(StrategyRules rules) {
        List<Estimate> estimates = new ArrayList<>();
        for (int size = rules.fewest(); size <= rules.most(); size++) {
            collect(new int[size], 0, 0, estimates);
        }
        Destinations destinations = Destinations.of(problem);
        estimates.removeIf(estimate -> destinations.max(estimate.centers()) < rules.fewest());
        estimates.sort(Comparator.comparingDouble(Estimate::toBuyers));
        return estimates;
    }

    /**
     * Returns sets for boxes that no one set takes: each center alone, together with a central center for each size that
     * it does not take.
     */
    List<Estimate> withSeparateCenters(StrategyRules rules) {
        List<Estimate> estimates = new ArrayList<>();
        for (int center : problem.all()) {
            int[] set = weights.keySet().stream()
                    .flatMapToInt(
                            size -> IntStream.of(problem.takes(center, size) ? center : separateCenter(size, rules)))
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

    private int separateCenter(BoxSize size, StrategyRules rules) {
        int[] takers = problem.takers(size, problem.all());
        double min = IntStream.of(takers)
                .mapToDouble(problem.distances()::mean)
                .min()
                .orElseThrow();
        double limit = min * (1 + rules.detour().doubleValue());
        return IntStream.of(takers)
                .filter(center -> problem.distances().mean(center) <= limit)
                .boxed()
                .min(Comparator.comparingDouble(center -> problem.inbound()[center]))
                .orElseThrow();
    }

    /** Returns the estimated miles from the source, if each center stocks for the buyers that are nearest to it. */
    double inbound(Estimate estimate) {
        double sum = 0;
        for (Map.Entry<BoxSize, double[]> weight : weights.entrySet()) {
            int[] takers = problem.takers(weight.getKey(), estimate.centers());
            double[] shares = problem.distances().from(takers).nearestShares();
            for (int i = 0; i < takers.length; i++) {
                sum += (weight.getValue()[0] + weight.getValue()[1]) * shares[i] * problem.inbound()[takers[i]];
            }
        }
        return sum;
    }

    /**
     * Adds every set that begins with these centers.
     *
     * @param filled the number of centers in the set so far
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
        for (int center = from; center <= problem.centers().size() - set.length + filled; center++) {
            set[filled] = center;
            add(center, filled);
            collect(set, filled + 1, center + 1, estimates);
        }
    }

    /** Updates the nearest distances for a set to which this center is added. */
    private void add(int center, int filled) {
        for (BoxSize size : weights.keySet()) {
            double[] before = nearest[filled][size.ordinal()];
            double[] after = nearest[filled + 1][size.ordinal()];
            if (problem.takes(center, size)) {
                double[] miles = problem.distances().miles(center);
                for (int area = 0; area < after.length; area++) {
                    after[area] = Math.min(before[area], miles[area]);
                }
            } else {
                System.arraycopy(before, 0, after, 0, after.length);
            }
        }
    }

    /** Returns the estimated miles to buyers; infinite if the set does not take all boxes. */
    private double toBuyers(int[] set) {
        double[] demand = problem.distances().demand();
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

    /** Returns the mean miles from the most central center of a set that takes boxes of a size. */
    private double central(BoxSize size, int[] set) {
        double min = Double.POSITIVE_INFINITY;
        for (int center : set) {
            min = problem.takes(center, size)
                    ? Math.min(min, problem.distances().mean(center))
                    : min;
        }
        return min;
    }
}
