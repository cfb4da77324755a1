package io.confirmshipping.domain.placement.planning;

/**
 * The cheapest chain of centers over which buyers can be passed on, from any center with too many of them to one with too
 * few (Bellman and Ford).
 */
final class BellmanFordPath {
    private final ResidualCosts prices;
    private final double[] load;
    private final double[] length;
    private final int[] before;

    /** @param load the share of the buyers that each center has too many; changed by others */
    BellmanFordPath(ResidualCosts prices, double[] load) {
        this.prices = prices;
        this.load = load;
        length = new double[load.length];
        before = new int[load.length];
    }

    /** Its last center; -1 if none has too few. */
    int find(int[] stocked) {
        for (int i : stocked) {
            length[i] = load[i] > TransportationSolver.NOTHING ? 0 : Double.POSITIVE_INFINITY;
            before[i] = -1;
        }
        boolean shorter = true;
        for (int round = 0; shorter && round < stocked.length; round++) {
            shorter = false;
            for (int i : stocked) {
                if (length[i] < Double.POSITIVE_INFINITY) {
                    shorter |= lengthenFrom(i, stocked);
                }
            }
        }
        int last = -1;
        for (int i : stocked) {
            if (load[i] < -TransportationSolver.NOTHING
                    && length[i] < Double.POSITIVE_INFINITY
                    && (last < 0 || length[i] < length[last])) {
                last = i;
            }
        }
        return last;
    }

    private boolean lengthenFrom(int from, int[] stocked) {
        boolean shorter = false;
        for (int to : stocked) {
            double longer = length[from] + prices.price(from, to);
            if (from != to
                    && load[to] <= TransportationSolver.NOTHING
                    && longer < length[to] - TransportationSolver.NOTHING) {
                length[to] = longer;
                before[to] = from;
                shorter = true;
            }
        }
        return shorter;
    }

    /** In miles for each buyer. */
    double length(int last) {
        return length[last];
    }

    /** The center before this one; -1 at the first. */
    int before(int center) {
        return before[center];
    }
}
