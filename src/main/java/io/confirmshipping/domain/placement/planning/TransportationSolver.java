package io.confirmshipping.domain.placement.planning;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Successive shortest paths for the transportation problem: serves all buyers from centers, each with its share of the
 * stock, over the fewest miles. Source: Busacker and Gowen 1960.
 *
 * <p>Every buyer starts at the nearest stocked center; then buyers are reassigned along the cheapest path
 * ({@link BellmanFordPath}) from a center with too many to one with too few. Each path is a shortest one in the residual
 * network, so the result is optimal, to within {@value #TOLERANCE} of the buyers. A problem that was solved before is
 * remembered: a search asks again for what it has tried, and many SKUs are spread alike.
 *
 * <p>A center's number is its position among these. Not thread-safe.
 */
final class TransportationSolver {

    /** A share of the buyers that is too small to reassign: 3 people of 300 million. */
    static final double TOLERANCE = 1e-8;

    private final DistanceMatrix distances;
    private final int[] centers;
    private final int size;
    private final int areas;
    private final Map<Integer, InitialFlow> nearest = new HashMap<>();

    /** The share of the buyers by center and area. */
    private final double[] flow;

    /** The share of the buyers that each center has too many; negative if it has too few. */
    private final double[] excess;

    private final ResidualCosts costs;
    private final BellmanFordPath path;

    /** The solutions by the units in each center. */
    private final Map<IntBuffer, Solution> solutions = new HashMap<>();

    /** @param closedCosts the least cost of reassigning a buyer between each pair of centers */
    private record Solution(double miles, double[] closedCosts) {}

    TransportationSolver(DistanceMatrix distances, int[] centers) {
        this.distances = distances;
        this.centers = centers.clone();
        size = centers.length;
        areas = distances.demand().length;
        flow = new double[size * areas];
        excess = new double[size];
        costs = new ResidualCosts(distances, this.centers);
        path = new BellmanFordPath(costs, excess);
    }

    /** Returns the share of the buyers that is nearest to each center. */
    double[] nearestShares() {
        return nearest((1 << size) - 1).shares();
    }

    /**
     * Returns the miles to a buyer if the stock never runs out.
     *
     * @param stock the centers with stock, one bit for each
     */
    double nearestMiles(int stock) {
        return nearest(stock).miles();
    }

    /**
     * Returns the fewest miles to a buyer, on average.
     *
     * @param units of one SKU in each center
     * @param closedCosts is filled with the least cost of reassigning a buyer between each pair of centers, in miles; may
     *     be null
     */
    double miles(int[] units, double[] closedCosts) {
        Solution solution = solutions.get(IntBuffer.wrap(units));
        if (solution == null) {
            solution = solved(units);
            solutions.put(IntBuffer.wrap(units.clone()), solution);
        }
        if (closedCosts != null) {
            System.arraycopy(solution.closedCosts(), 0, closedCosts, 0, closedCosts.length);
        }
        return solution.miles();
    }

    private Solution solved(int[] units) {
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
            sum += augment(last, begin.stocked());
        }
        return new Solution(sum, costs.closure(stock, flow));
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
        double[] demand = distances.demand();
        double[] flowThere = new double[size * areas];
        double[] sharesThere = new double[size];
        double sum = 0;
        double[][] miles =
                IntStream.of(stocked).mapToObj(i -> distances.miles(centers[i])).toArray(double[][]::new);
        for (int area = 0; area < areas; area++) {
            int best = 0;
            for (int i = 1; i < miles.length; i++) {
                best = miles[i][area] < miles[best][area] ? i : best;
            }
            flowThere[stocked[best] * areas + area] = demand[area];
            sharesThere[stocked[best]] += demand[area];
            sum += demand[area] * miles[best][area];
        }
        ResidualCosts costsThere = new ResidualCosts(distances, centers);
        costsThere.begin(stocked, flowThere);
        return new InitialFlow(stocked, flowThere, sharesThere, sum, costsThere);
    }

    private void begin(InitialFlow begin, int[] units, double total) {
        costs.set(begin.costs());
        for (int i : begin.stocked()) {
            System.arraycopy(begin.flow(), i * areas, flow, i * areas, areas);
            excess[i] = begin.shares()[i] - units[i] / total;
        }
    }

    /** Reassigns buyers along the path to this center and returns the miles that it adds. */
    private double augment(int last, int[] stocked) {
        double amount = -excess[last];
        int first = last;
        for (int to = last; path.predecessor(to) >= 0; to = path.predecessor(to)) {
            first = path.predecessor(to);
            amount = Math.min(amount, flow[first * areas + costs.area(first, to)]);
        }
        amount = Math.min(amount, excess[first]);
        for (int to = last; path.predecessor(to) >= 0; to = path.predecessor(to)) {
            push(path.predecessor(to), to, amount, stocked);
        }
        for (int to = last; path.predecessor(to) >= 0; to = path.predecessor(to)) {
            costs.update(to, stocked, flow);
        }
        costs.update(first, stocked, flow);
        excess[first] -= amount;
        excess[last] += amount;
        return amount * path.cost(last);
    }

    private void push(int from, int to, double amount, int[] stocked) {
        int area = costs.area(from, to);
        int source = from * areas + area;
        flow[source] = flow[source] - amount < TOLERANCE * TOLERANCE ? 0 : flow[source] - amount;
        flow[to * areas + area] += amount;
        costs.markServed(to, area, stocked);
    }
}
