package io.confirmshipping.domain.placement.planning;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The transportation problems of SKUs in the same centers ({@link TransportationFlow}). A problem that was solved before is
 * remembered: a search asks again for what it has tried, and many SKUs are spread alike.
 *
 * <p>A center's number is its position among these. Not thread-safe.
 */
final class TransportationSolver {
    private final int size;
    private final long[] buyersByArea;
    private final long buyers;
    private final Reassignments arcs;
    private final Map<Integer, NearestFlow> nearest = new HashMap<>();

    /** The solutions by the units in each center. */
    private final Map<IntBuffer, Solution> solutions = new HashMap<>();

    private static final class Solution {
        private final double miles;
        /** The least cost of reassigning a buyer between each pair of centers; null until it is asked for. */
        private double[] closedCosts;

        Solution(double miles) {
            this.miles = miles;
        }
    }

    TransportationSolver(DistanceMatrix distances, int[] centers) {
        size = centers.length;
        buyersByArea = distances.buyers();
        buyers = LongStream.of(buyersByArea).sum();
        arcs = Reassignments.of(distances, centers);
    }

    /** Returns the share of the buyers that is nearest to each center. */
    double[] nearestShares() {
        return LongStream.of(nearest((1 << size) - 1).served())
                .mapToDouble(served -> served / (double) buyers)
                .toArray();
    }

    /**
     * Returns the miles to a buyer if the stock never runs out.
     *
     * @param stock the centers with stock, one bit for each
     */
    double nearestMiles(int stock) {
        return nearest(stock).cost() / buyers / DistanceMatrix.PARTS_OF_A_MILE;
    }

    /** Returns a flow of one SKU, from which the next problem of this SKU is solved sooner. */
    TransportationFlow flow() {
        return new TransportationFlow(arcs);
    }

    /**
     * Returns the fewest miles to a buyer, on average.
     *
     * @param units of one SKU in each center
     * @param flow of that SKU; changed
     */
    double miles(int[] units, TransportationFlow flow) {
        Solution known = solutions.get(IntBuffer.wrap(units));
        return known == null ? solved(units, flow).miles : known.miles;
    }

    /**
     * Returns the least miles that reassigning a buyer adds to the fewest, by pair of centers. Do not change the array.
     *
     * @param units of one SKU in each center
     * @param flow of that SKU; changed
     */
    double[] closedCosts(int[] units, TransportationFlow flow) {
        Solution solution = solutions.get(IntBuffer.wrap(units));
        if (solution == null) {
            solution = solved(units, flow);
        }
        if (solution.closedCosts == null) {
            balance(Stock.of(units, buyers), flow);
            solution.closedCosts = flow.closure();
        }
        return solution.closedCosts;
    }

    private Solution solved(int[] units, TransportationFlow flow) {
        Stock stock = Stock.of(units, buyers);
        balance(stock, flow);
        Solution solution = new Solution(flow.miles(stock));
        solutions.put(IntBuffer.wrap(units.clone()), solution);
        return solution;
    }

    /** Changes the flow into the one for a stock, from itself or from that of the nearest centers, whatever is more alike. */
    private void balance(Stock stock, TransportationFlow flow) {
        NearestFlow start = nearest(stock.mask());
        if (start.imbalance(stock) < flow.imbalance(stock)) {
            flow.begin(start, stock.total());
        }
        flow.balance(stock);
    }

    private NearestFlow nearest(int stock) {
        NearestFlow known = nearest.get(stock);
        if (known == null) {
            known = NearestFlow.of(
                    arcs,
                    buyersByArea,
                    IntStream.range(0, size).filter(i -> (stock & 1 << i) != 0).toArray());
            nearest.put(stock, known);
        }
        return known;
    }
}
