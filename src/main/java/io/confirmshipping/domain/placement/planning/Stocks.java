package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.planning.BoxKinds.Kind;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The units of each SKU in each center, with the miles from there to buyers. A center's number is its position among the
 * centers of this stock.
 *
 * <p>Keeps, for each SKU, the cost of its transportation problem and lower bounds on what a move adds, both as of when the SKU
 * was last {@linkplain #settle settled}, so that local search solves only the problems that a move changes.
 */
final class Stocks {
    private final PlacementProblem problem;
    private final int[] centers;
    private final TransportationSolver solver;
    private final int[][] units;
    private final TransportationFlow[] flows;
    /** Units times miles to a buyer, by SKU. */
    private final double[] unitMiles;
    /** A lower bound on what moving one unit adds, by SKU and pair of centers. */
    private final double[][] moveCosts;

    Stocks(PlacementProblem problem, int[] centers) {
        this.problem = problem;
        this.centers = centers;
        solver = problem.distances().from(centers);
        int skus = problem.boxKinds().units().length;
        units = new int[skus][centers.length];
        flows = Stream.generate(solver::flow).limit(skus).toArray(TransportationFlow[]::new);
        unitMiles = new double[skus];
        moveCosts = new double[skus][];
    }

    /** Adds the units of some boxes of a kind to a center; takes them away if there are fewer than none. */
    void add(Kind kind, int center, int boxes) {
        for (int i = 0; i < kind.skus().length; i++) {
            units[kind.skus()[i]][center] += boxes * kind.units()[i];
        }
    }

    void settleAll() {
        IntStream.range(0, units.length).forEach(this::settle);
    }

    /** Takes the miles of a SKU as they are now as those that moves are compared with. */
    void settle(int sku) {
        unitMiles[sku] = unitMiles(sku);
        moveCosts[sku] = solver.closedCosts(units[sku], flows[sku]);
    }

    /** Returns the unit miles that were added to a SKU since it was settled. */
    double added(int sku) {
        return unitMiles(sku) - unitMiles[sku];
    }

    private double unitMiles(int sku) {
        return problem.boxKinds().units()[sku] * solver.miles(units[sku], flows[sku]);
    }

    /** Returns a lower bound on the unit miles that moving a box adds; it solves no problem. */
    double minAdded(Kind moved, int from, int to) {
        int pair = from * centers.length + to;
        double sum = 0;
        for (int i = 0; i < moved.skus().length; i++) {
            sum += moved.units()[i] * moveCosts[moved.skus()[i]][pair];
        }
        return sum;
    }

    /**
     * Returns a lower bound on the unit miles that swapping a box for one of another center adds; it solves no problem. Of a
     * SKU in both boxes only the difference moves.
     */
    double minAdded(Kind moved, int from, Kind back, int to) {
        int there = from * centers.length + to;
        int here = to * centers.length + from;
        double sum = 0;
        for (int i = 0, j = 0; i < moved.skus().length || j < back.skus().length; ) {
            int sku = Math.min(
                    i < moved.skus().length ? moved.skus()[i] : Integer.MAX_VALUE,
                    j < back.skus().length ? back.skus()[j] : Integer.MAX_VALUE);
            int net = 0;
            if (i < moved.skus().length && moved.skus()[i] == sku) {
                net += moved.units()[i++];
            }
            if (j < back.skus().length && back.skus()[j] == sku) {
                net -= back.units()[j++];
            }
            sum += net == 0 ? 0 : Math.abs(net) * moveCosts[sku][net > 0 ? there : here];
        }
        return sum;
    }

    /** Returns the expected miles from a unit to its buyer. */
    double milesToBuyers() {
        double sum = 0;
        for (double miles : unitMiles) {
            sum += miles;
        }
        return sum / problem.boxKinds().unitCount();
    }

    /** Returns a lower bound on the miles to buyers from these centers instead: each buyer is served by the nearest one that has the SKU. */
    double leastMiles(int[] others) {
        double sum = 0;
        for (int sku = 0; sku < units.length; sku++) {
            int[] ofSku = units[sku];
            int[] stocked = IntStream.range(0, others.length)
                    .filter(i -> ofSku[i] > 0)
                    .map(i -> others[i])
                    .toArray();
            sum += problem.boxKinds().units()[sku] * problem.distances().nearestMiles(stocked);
        }
        return sum / problem.boxKinds().unitCount();
    }

    /** Returns the average miles of a unit from the source. */
    double inboundMiles() {
        double sum = 0;
        for (int[] ofSku : units) {
            for (int center = 0; center < centers.length; center++) {
                sum += ofSku[center] * problem.inbound()[centers[center]];
            }
        }
        return sum / problem.boxKinds().unitCount();
    }
}
