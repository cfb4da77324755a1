package io.confirmshipping.domain.placement.planning;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The miles between centers and areas, and the demand by area: a transportation problem without the supply. For each pair
 * of centers it also holds the areas sorted by the cost of reassigning them ({@link Reassignment}).
 */
final class DistanceMatrix {

    /** The parts of a mile in which costs are counted, so that sums of them are exact. */
    static final long PARTS_OF_A_MILE = 1_000_000;

    /** About how many parts all buyers are divided into, so that sums of them are exact. */
    private static final long PARTS_OF_DEMAND = 100_000_000;

    private final double[][] miles;
    private final long[][] costs;
    private final double[] demand;
    private final long[] buyers;
    private final double[] mean;
    private final Reassignment[][] reassignments;

    /**
     * @param miles by center and area
     * @param demand the share of the buyers in each area; the shares add up to 1
     */
    DistanceMatrix(double[][] miles, double[] demand) {
        this.miles = miles;
        this.demand = demand;
        costs = Stream.of(miles)
                .map(ofCenter -> DoubleStream.of(ofCenter)
                        .mapToLong(each -> Math.round(each * PARTS_OF_A_MILE))
                        .toArray())
                .toArray(long[][]::new);
        buyers = DoubleStream.of(demand)
                .mapToLong(share -> Math.round(share * PARTS_OF_DEMAND))
                .toArray();
        int centers = miles.length;
        mean = IntStream.range(0, centers)
                .mapToDouble(i -> IntStream.range(0, demand.length)
                        .mapToDouble(area -> demand[area] * miles[i][area])
                        .sum())
                .toArray();
        reassignments = Stream.of(costs)
                .map(from ->
                        Stream.of(costs).map(to -> Reassignment.of(from, to)).toArray(Reassignment[]::new))
                .toArray(Reassignment[][]::new);
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

    /** Returns the miles from a center to each area in millionths, rounded. Do not change the array. */
    long[] costs(int center) {
        return costs[center];
    }

    /** Returns the buyers in each area, in equal parts of all. Do not change the array. */
    long[] buyers() {
        return buyers;
    }

    /** Returns the areas that one center can pass on to another. */
    Reassignment reassignment(int from, int to) {
        return reassignments[from][to];
    }

    /** Returns a solver for problems in which only these centers have stock. */
    TransportationSolver from(int... centers) {
        return new TransportationSolver(this, centers);
    }
}
