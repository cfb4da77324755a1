package io.confirmshipping.domain.placement.planning;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Who can serve which buyers over how many miles: the transportation problem but for the stock, which {@link TransportationSolver} solves.
 * It knows in which order a center passes areas on to another, so that this is sorted once.
 */
final class DistanceMatrix {

    private final double[][] miles;
    private final double[] demand;
    private final double[] mean;
    private final int[][][] order;
    private final int[][][] rank;

    /**
     * @param miles by center and area
     * @param demand the share of the buyers of each area; they add up to 1
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
        for (int from = 0; from < centers; from++) {
            for (int to = 0; to < centers; to++) {
                order[from][to] = cheapestFirst(miles[from], miles[to]);
                for (int i = 0; i < demand.length; i++) {
                    rank[from][to][order[from][to][i]] = i;
                }
            }
        }
    }

    /** The areas from the one that is cheapest to pass on from a center to another to the dearest. */
    private static int[] cheapestFirst(double[] from, double[] to) {
        return IntStream.range(0, from.length)
                .boxed()
                .sorted(Comparator.comparingDouble(area -> to[area] - from[area]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The miles to a buyer if all stock is in this center. */
    double mean(int center) {
        return mean[center];
    }

    /** To each area from a center; not to be changed. */
    double[] miles(int center) {
        return miles[center];
    }

    double[] demand() {
        return demand;
    }

    /** The areas from the one that is cheapest to pass on from a center to another to the dearest; not to be changed. */
    int[] cheapestFirst(int from, int to) {
        return order[from][to];
    }

    /** Where an area is among those. */
    int rank(int from, int to, int area) {
        return rank[from][to][area];
    }

    /** To serve buyers from these centers and no others. */
    TransportationSolver from(int... centers) {
        return new TransportationSolver(this, centers);
    }
}
