package io.confirmshipping.domain.placement.planning;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The miles between centers and areas, and the demand by area: a transportation problem without the supply. For each pair
 * of centers it also holds the areas sorted by the cost of reassigning them, so that {@link TransportationSolver} never
 * sorts.
 */
final class DistanceMatrix {

    private final double[][] miles;
    private final double[] demand;
    private final double[] mean;
    private final int[][][] order;
    private final int[][][] rank;
    private final int[][] nearer;

    /**
     * @param miles by center and area
     * @param demand the share of the buyers in each area; the shares add up to 1
     */
    DistanceMatrix(double[][] miles, double[] demand) {
        this.miles = miles;
        this.demand = demand;
        int centers = miles.length;
        mean = IntStream.range(0, centers)
                .mapToDouble(i -> IntStream.range(0, demand.length)
                        .mapToDouble(area -> demand[area] * miles[i][area])
                        .sum())
                .toArray();
        order = new int[centers][centers][];
        rank = new int[centers][centers][demand.length];
        nearer = new int[centers][centers];
        for (int from = 0; from < centers; from++) {
            for (int to = 0; to < centers; to++) {
                order[from][to] = cheapestFirst(miles[from], miles[to]);
                for (int i = 0; i < demand.length; i++) {
                    int area = order[from][to][i];
                    rank[from][to][area] = i;
                    nearer[from][to] += miles[to][area] < miles[from][area] ? 1 : 0;
                }
            }
        }
    }

    /** Returns the areas sorted by the cost of reassigning their buyers from one center to another. */
    private static int[] cheapestFirst(double[] from, double[] to) {
        return IntStream.range(0, from.length)
                .boxed()
                .sorted(Comparator.comparingDouble(area -> to[area] - from[area]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Returns the miles to a buyer if all stock is in this center. */
    double mean(int center) {
        return mean[center];
    }

    /** Returns the miles to a buyer if each is served by the nearest of these centers. */
    double nearestMiles(int... centers) {
        double sum = 0;
        for (int area = 0; area < demand.length; area++) {
            double least = Double.POSITIVE_INFINITY;
            for (int center : centers) {
                least = Math.min(least, miles[center][area]);
            }
            sum += demand[area] * least;
        }
        return sum;
    }

    /** Returns the miles from a center to each area. Do not change the array. */
    double[] miles(int center) {
        return miles[center];
    }

    double[] demand() {
        return demand;
    }

    /** Returns the areas, the cheapest to reassign from one center to another first. Do not change the array. */
    int[] cheapestFirst(int from, int to) {
        return order[from][to];
    }

    /** Returns the position of an area in {@link #cheapestFirst(int, int)}. */
    int rank(int from, int to, int area) {
        return rank[from][to][area];
    }

    /** Returns how many areas are nearer to the second center than to the first: those that come first in {@link #cheapestFirst(int, int)}. */
    int nearer(int from, int to) {
        return nearer[from][to];
    }

    /** Returns a solver for problems in which only these centers have stock. */
    TransportationSolver from(int... centers) {
        return new TransportationSolver(this, centers);
    }
}
