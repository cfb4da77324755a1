package io.confirmshipping.domain.placement.planning;

/**
 * Successive shortest paths for the transportation problem: serves all buyers of a SKU from centers, each with its share of
 * the stock, over the fewest miles. Source: Busacker and Gowen 1960.
 *
 * <p>A flow that is optimal for one stock is changed into one for another: buyers are reassigned along the cheapest path
 * ({@link BellmanFordPath}) from a center with too many to one with too few. Each path is a shortest one in the residual
 * network, so the result is optimal; the more alike the stocks, the fewer the paths. Buyers and costs are whole numbers, so
 * nothing is rounded on the way.
 *
 * <p>A center's number is its position among these. Not thread-safe.
 */
final class TransportationFlow {
    private final int areas;

    /** The units of the SKU, whatever their centers; each area counts as many times its buyers, so that a unit serves whole ones. */
    private long units;

    /** The buyers by center and area. */
    private final long[] flow;

    /** The buyers by center. */
    private final long[] served;

    /** The buyers that each center has too many; negative if it has too few. */
    private final long[] excess;

    private final ResidualCosts costs;
    private final BellmanFordPath path;
    private double cost;

    TransportationFlow(Reassignments arcs) {
        areas = arcs.areas();
        flow = new long[arcs.size() * areas];
        served = new long[arcs.size()];
        excess = new long[arcs.size()];
        costs = new ResidualCosts(arcs);
        path = new BellmanFordPath(costs, excess);
    }

    /** Returns how many buyers would have to be reassigned for a stock; more than all buyers if there is no flow yet. */
    long imbalance(Stock stock) {
        if (units != stock.total()) {
            return Long.MAX_VALUE;
        }
        long sum = 0;
        for (int i = 0; i < served.length; i++) {
            sum += Math.max(0, served[i] - stock.buyers(i));
        }
        return sum;
    }

    /** Serves each buyer from the nearest center, for a SKU with this many units. */
    void begin(NearestFlow nearest, long total) {
        units = total;
        for (int i = 0; i < flow.length; i++) {
            flow[i] = nearest.flow()[i] * total;
        }
        for (int i = 0; i < served.length; i++) {
            served[i] = nearest.served()[i] * total;
        }
        cost = nearest.cost() * total;
        costs.set(nearest.costs());
    }

    /** Reassigns buyers until each center serves as many as its stock is for. */
    void balance(Stock stock) {
        for (int i = 0; i < excess.length; i++) {
            excess[i] = served[i] - stock.buyers(i);
        }
        for (int last = path.find(); last >= 0; last = path.find()) {
            augment(last);
        }
    }

    /** Returns the miles to a buyer. */
    double miles(Stock stock) {
        return cost / stock.all() / DistanceMatrix.PARTS_OF_A_MILE;
    }

    /** Returns the least miles that reassigning a buyer adds, by pair of centers. */
    double[] closure() {
        return costs.closure();
    }

    /** Reassigns buyers along the path to this center. */
    private void augment(int last) {
        long amount = -excess[last];
        int first = last;
        for (int to = last; path.predecessor(to) >= 0; to = path.predecessor(to)) {
            first = path.predecessor(to);
            amount = Math.min(amount, flow[first * areas + costs.area(first, to)]);
        }
        amount = Math.min(amount, excess[first]);
        for (int to = last; path.predecessor(to) >= 0; to = path.predecessor(to)) {
            push(path.predecessor(to), to, amount);
        }
        excess[first] -= amount;
        served[first] -= amount;
        excess[last] += amount;
        served[last] += amount;
        cost += (double) amount * path.cost(last);
    }

    private void push(int from, int to, long amount) {
        int area = costs.area(from, to);
        if (flow[to * areas + area] == 0) {
            costs.gain(to, area);
        }
        flow[to * areas + area] += amount;
        flow[from * areas + area] -= amount;
        if (flow[from * areas + area] == 0) {
            costs.lose(from, area, flow);
        }
    }
}
