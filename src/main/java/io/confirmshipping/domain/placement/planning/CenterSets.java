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
     * @param toBuyers estimated miles
     * @param inbound estimated miles
     */
    record Estimate(int[] centers, double toBuyers, double inbound) {}

    private final Task task;
    private final Map<BoxSize, double[]> weights = new EnumMap<>(BoxSize.class);

    CenterSets(Task task) {
        this.task = task;
        double[] boxes = task.goods().boxesOfSku();
        task.goods().kinds().forEach(kind -> {
            double[] weight = weights.computeIfAbsent(kind.size(), size -> new double[2]);
            for (int i = 0; i < kind.skus().length; i++) {
                double units =
                        (double) kind.count() * kind.units()[i] / task.goods().unitCount();
                weight[0] += units / boxes[kind.skus()[i]];
                weight[1] += units - units / boxes[kind.skus()[i]];
            }
        });
    }

    /** From the one with the fewest miles to buyers on. Empty if no set of centers takes all the goods. */
    List<Estimate> ofAllSizes(StrategyRules rules) {
        List<Estimate> estimates = new ArrayList<>();
        for (int size = rules.fewest(); size <= rules.most(); size++) {
            collect(new int[size], 0, 0, none(), estimates);
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
                int[][] nearest = none();
                for (int each : set) {
                    nearest = with(each, nearest);
                }
                estimates.add(estimate(set, nearest));
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

    /**
     * @param filled how many centers of the set there are
     * @param from the first center that may come next
     * @param nearest of them, by size and area; -1 where none takes the size
     */
    private void collect(int[] set, int filled, int from, int[][] nearest, List<Estimate> estimates) {
        if (filled == set.length) {
            if (weights.keySet().stream().allMatch(size -> nearest[size.ordinal()][0] >= 0)) {
                estimates.add(estimate(set.clone(), nearest));
            }
            return;
        }
        for (int center = from; center <= task.centers().size() - set.length + filled; center++) {
            set[filled] = center;
            collect(set, filled + 1, center + 1, with(center, nearest), estimates);
        }
    }

    private int[][] with(int center, int[][] nearest) {
        int[][] next = nearest.clone();
        for (BoxSize size : weights.keySet()) {
            if (task.takes(center, size)) {
                next[size.ordinal()] = with(center, nearest[size.ordinal()]);
            }
        }
        return next;
    }

    private int[] with(int center, int[] nearest) {
        int[] next = nearest.clone();
        for (int area = 0; area < next.length; area++) {
            if (next[area] < 0
                    || task.transport().miles(center, area) < task.transport().miles(next[area], area)) {
                next[area] = center;
            }
        }
        return next;
    }

    private int[][] none() {
        int[][] none = new int[BoxSize.values().length][task.transport().demand().length];
        Stream.of(none).forEach(ofSize -> Arrays.fill(ofSize, -1));
        return none;
    }

    private Estimate estimate(int[] set, int[][] nearest) {
        double[] demand = task.transport().demand();
        double toBuyers = 0;
        double inbound = 0;
        for (Map.Entry<BoxSize, double[]> weight : weights.entrySet()) {
            int[] ofSize = nearest[weight.getKey().ordinal()];
            double near = 0;
            double far = 0;
            for (int area = 0; area < demand.length; area++) {
                near += demand[area] * task.transport().miles(ofSize[area], area);
                far += demand[area] * task.inbound()[ofSize[area]];
            }
            toBuyers += weight.getValue()[0] * central(weight.getKey(), set) + weight.getValue()[1] * near;
            inbound += (weight.getValue()[0] + weight.getValue()[1]) * far;
        }
        return new Estimate(set, toBuyers, inbound);
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
