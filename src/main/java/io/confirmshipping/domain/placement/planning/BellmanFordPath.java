package io.confirmshipping.domain.placement.planning;

/**
 * Bellman-Ford: the shortest augmenting path in the residual network, from any center with too many buyers to one with
 * too few. Source: Bellman 1958, Ford 1956.
 *
 * <p>Costs may be negative, but there are no negative cycles. Takes time cubic in the number of stocked centers at most.
 */
final class BellmanFordPath {
    private final ResidualCosts costs;
    private final double[] excess;
    private final double[] cost;
    private final int[] predecessor;

    /**
     * @param excess the share of the buyers that each center has too many, negative if too few; shared with the solver
     */
    BellmanFordPath(ResidualCosts costs, double[] excess) {
        this.costs = costs;
        this.excess = excess;
        cost = new double[excess.length];
        predecessor = new int[excess.length];
    }

    /** Returns the last center of the path; -1 if no center has too few buyers. */
    int find(int[] stocked) {
        for (int i : stocked) {
            cost[i] = excess[i] > TransportationSolver.TOLERANCE ? 0 : Double.POSITIVE_INFINITY;
            predecessor[i] = -1;
        }
        boolean cheaper = true;
        for (int round = 0; cheaper && round < stocked.length; round++) {
            cheaper = false;
            for (int i : stocked) {
                if (cost[i] < Double.POSITIVE_INFINITY) {
                    cheaper |= relaxFrom(i, stocked);
                }
            }
        }
        int last = -1;
        for (int i : stocked) {
            if (excess[i] < -TransportationSolver.TOLERANCE
                    && cost[i] < Double.POSITIVE_INFINITY
                    && (last < 0 || cost[i] < cost[last])) {
                last = i;
            }
        }
        return last;
    }

    private boolean relaxFrom(int from, int[] stocked) {
        boolean cheaper = false;
        for (int to : stocked) {
            double candidate = cost[from] + costs.cost(from, to);
            if (from != to
                    && excess[to] <= TransportationSolver.TOLERANCE
                    && candidate < cost[to] - TransportationSolver.TOLERANCE) {
                cost[to] = candidate;
                predecessor[to] = from;
                cheaper = true;
            }
        }
        return cheaper;
    }

    /** Returns the cost of the path to this center, in miles for each buyer. */
    double cost(int last) {
        return cost[last];
    }

    /** Returns the center before this one on the path; -1 at the first. */
    int predecessor(int center) {
        return predecessor[center];
    }
}
