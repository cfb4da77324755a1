package io.confirmshipping.domain.placement.planning;

/**
 * Bellman-Ford: the shortest augmenting path in the residual network, from any center with too many buyers to one with
 * too few. Source: Bellman 1958, Ford 1956.
 *
 * <p>Costs may be negative, but there are no negative cycles; all sums are exact. Takes time cubic in the number of centers at
 * most.
 */
final class BellmanFordPath {
    private final ResidualCosts costs;
    private final long[] excess;
    private final long[] cost;
    private final int[] predecessor;

    /** @param excess the buyers that each center has too many, negative if too few; shared with the flow */
    BellmanFordPath(ResidualCosts costs, long[] excess) {
        this.costs = costs;
        this.excess = excess;
        cost = new long[excess.length];
        predecessor = new int[excess.length];
    }

    /** Returns the last center of the path; -1 if no center has too few buyers, or none too many. */
    int find() {
        int reached = 0;
        for (int i = 0; i < cost.length; i++) {
            boolean begins = excess[i] > 0;
            cost[i] = begins ? 0 : ResidualCosts.INFINITE;
            reached |= begins ? 1 << i : 0;
            predecessor[i] = -1;
        }
        while (reached != 0) {
            int next = 0;
            for (int left = reached; left != 0; left &= left - 1) {
                next |= relaxFrom(Integer.numberOfTrailingZeros(left));
            }
            reached = next;
        }
        int last = -1;
        for (int i = 0; i < cost.length; i++) {
            if (excess[i] < 0 && cost[i] < ResidualCosts.INFINITE && (last < 0 || cost[i] < cost[last])) {
                last = i;
            }
        }
        return last;
    }

    /** Returns the centers that are now reached at a lower cost, one bit for each. */
    private int relaxFrom(int from) {
        int cheaper = 0;
        for (int to = 0; to < cost.length; to++) {
            long arc = costs.cost(from, to);
            if (arc < ResidualCosts.INFINITE && cost[from] + arc < cost[to]) {
                cost[to] = cost[from] + arc;
                predecessor[to] = from;
                cheaper |= 1 << to;
            }
        }
        return cheaper;
    }

    /** Returns the cost of the path to this center, in millionths of a mile for each buyer. */
    long cost(int last) {
        return cost[last];
    }

    /** Returns the center before this one on the path; -1 at the first. */
    int predecessor(int center) {
        return predecessor[center];
    }
}
