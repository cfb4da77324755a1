package io.confirmshipping.domain.placement.planning;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Serves all buyers from some of the centers, each of which has a share of the stock, over the fewest miles. This is the
 * transportation problem. It is solved exactly by successive shortest paths: every buyer begins at the nearest
 * center, and centers that have more buyers than stock pass some on over the cheapest chain of centers.
 *
 * <p>A center's number here is its position among these. Not for several threads at once: it computes in place.
 */
final class TransportationSolver {

    /** A share of the buyers that is too small to move: 3 people of 300 million. */
    static final double NOTHING = 1e-8;

    private final DistanceMatrix transport;
    private final int[] centers;
    private final int size;
    private final int areas;
    private final Map<Integer, InitialFlow> nearest = new HashMap<>();

    /** The share of the buyers by center and area. */
    private final double[] flow;

    /** The share of the buyers that each center has too many. */
    private final double[] load;

    private final ResidualCosts prices;
    private final BellmanFordPath path;

    TransportationSolver(DistanceMatrix transport, int[] centers) {
        this.transport = transport;
        this.centers = centers.clone();
        size = centers.length;
        areas = transport.demand().length;
        flow = new double[size * areas];
        load = new double[size];
        prices = new ResidualCosts(transport, this.centers);
        path = new BellmanFordPath(prices, load);
    }

    /** The share of the buyers that is nearest to each center. */
    double[] nearestShares() {
        return nearest((1 << size) - 1).load();
    }

    /** The miles to a buyer if some centers, one bit for each, have stock enough. */
    double nearestMiles(int stock) {
        return nearest(stock).miles();
    }

    /**
     * The fewest miles to a buyer, on average.
     *
     * @param units that each center has, of one SKU
     * @param closedPrices is filled with what passing a buyer on from a center to another would cost at least, in miles;
     *     null if nobody wants to know
     */
    double miles(int[] units, double[] closedPrices) {
        double total = 0;
        int stock = 0;
        for (int i = 0; i < size; i++) {
            total += units[i];
            stock |= units[i] > 0 ? 1 << i : 0;
        }
        InitialFlow begin = nearest(stock);
        begin(begin, units, total);
        double sum = begin.miles();
        for (int last = path.find(begin.stocked()); last >= 0; last = path.find(begin.stocked())) {
            sum += passOnAlong(last, begin.stocked());
        }
        if (closedPrices != null) {
            prices.close(closedPrices, stock, flow);
        }
        return sum;
    }

    private InitialFlow nearest(int stock) {
        InitialFlow known = nearest.get(stock);
        if (known == null) {
            known = nearestOf(
                    IntStream.range(0, size).filter(i -> (stock & 1 << i) != 0).toArray());
            nearest.put(stock, known);
        }
        return known;
    }

    private InitialFlow nearestOf(int[] stocked) {
        double[] demand = transport.demand();
        double[] flowThere = new double[size * areas];
        double[] loadThere = new double[size];
        double sum = 0;
        for (int area = 0; area < areas; area++) {
            int best = stocked[0];
            for (int i : stocked) {
                best = milesTo(area, i) < milesTo(area, best) ? i : best;
            }
            flowThere[best * areas + area] = demand[area];
            loadThere[best] += demand[area];
            sum += demand[area] * milesTo(area, best);
        }
        ResidualCosts pricesThere = new ResidualCosts(transport, centers);
        for (int i : stocked) {
            pricesThere.update(i, stocked, flowThere);
        }
        return new InitialFlow(stocked, flowThere, loadThere, sum, pricesThere);
    }

    private double milesTo(int area, int center) {
        return transport.miles(centers[center])[area];
    }

    private void begin(InitialFlow begin, int[] units, double total) {
        prices.set(begin.prices());
        for (int i : begin.stocked()) {
            System.arraycopy(begin.flow(), i * areas, flow, i * areas, areas);
            load[i] = begin.load()[i] - units[i] / total;
        }
    }

    /** Returns the miles that it adds. */
    private double passOnAlong(int last, int[] stocked) {
        double amount = -load[last];
        int first = last;
        for (int to = last; path.before(to) >= 0; to = path.before(to)) {
            first = path.before(to);
            amount = Math.min(amount, flow[first * areas + prices.area(first, to)]);
        }
        amount = Math.min(amount, load[first]);
        for (int to = last; path.before(to) >= 0; to = path.before(to)) {
            passOn(path.before(to), to, amount, stocked);
        }
        for (int to = last; path.before(to) >= 0; to = path.before(to)) {
            prices.update(to, stocked, flow);
        }
        prices.update(first, stocked, flow);
        load[first] -= amount;
        load[last] += amount;
        return amount * path.length(last);
    }

    private void passOn(int from, int to, double amount, int[] stocked) {
        int area = prices.area(from, to);
        int source = from * areas + area;
        flow[source] = flow[source] - amount < NOTHING * NOTHING ? 0 : flow[source] - amount;
        flow[to * areas + area] += amount;
        prices.serves(to, area, stocked);
    }
}
