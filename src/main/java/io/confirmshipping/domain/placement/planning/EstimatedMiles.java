package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.BoxSize;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Estimates how far from buyers the boxes would be in a set of centers.
 *
 * <p>A SKU in many boxes can be near to buyers from all centers of a set; a SKU in one box only from the most central
 * one. The estimate interpolates between the two by one over the effective number of the SKU's boxes
 * ({@link BoxKinds#boxesOfSku}). It is exact for sets of one center. Takes time proportional to the number of areas.
 */
final class EstimatedMiles {

    /** The miles to a buyer of boxes that no center of the set takes: farther than any buyer is. */
    private static final double FAR = 100_000;

    private final PlacementProblem problem;
    private final Map<BoxSize, double[]> weights = new EnumMap<>(BoxSize.class);
    /** The miles from the nearest center, by number of centers added so far, box size, and area. */
    private final double[][][] nearest;

    EstimatedMiles(PlacementProblem problem) {
        this.problem = problem;
        nearest = new double[problem.centers().size() + 1][BoxSize.values().length]
                [problem.distances().demand().length];
        Stream.of(nearest[0]).forEach(ofSize -> Arrays.fill(ofSize, FAR));
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

    /** Returns the sizes of the boxes. */
    Set<BoxSize> sizes() {
        return weights.keySet();
    }

    /** Returns whether each box is taken by a center of a set. */
    boolean takesAll(int[] set) {
        for (BoxSize size : weights.keySet()) {
            if (!isTaken(size, set)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTaken(BoxSize size, int[] set) {
        for (int center : set) {
            if (problem.takes(center, size)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the estimated miles to a buyer. */
    double toBuyers(int[] set) {
        for (int i = 0; i < set.length; i++) {
            add(set[i], i);
        }
        return ofAdded(set);
    }

    /** Returns the estimated miles from the source, if each center stocks for the buyers that are nearest to it. */
    double inbound(int[] set) {
        double sum = 0;
        for (Map.Entry<BoxSize, double[]> weight : weights.entrySet()) {
            int[] takers = problem.takers(weight.getKey(), set);
            double[] shares = problem.distances().from(takers).nearestShares();
            for (int i = 0; i < takers.length; i++) {
                sum += (weight.getValue()[0] + weight.getValue()[1]) * shares[i] * problem.inbound()[takers[i]];
            }
        }
        return sum;
    }

    /**
     * Adds a center to a set.
     *
     * @param filled the number of centers that were added before
     */
    void add(int center, int filled) {
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

    /** Returns the estimated miles to a buyer from a set whose centers have just been added. */
    double ofAdded(int[] set) {
        double[] demand = problem.distances().demand();
        double sum = 0;
        for (Map.Entry<BoxSize, double[]> weight : weights.entrySet()) {
            double[] ofSize = nearest[set.length][weight.getKey().ordinal()];
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
        double min = FAR;
        for (int center : set) {
            min = problem.takes(center, size)
                    ? Math.min(min, problem.distances().mean(center))
                    : min;
        }
        return min;
    }
}
