package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.planning.BoxKinds.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Greedy construction of an assignment in proportion to demand, kind by kind. Each center first gets its share of equal
 * boxes, rounded down. The remaining boxes go, one by one, where they add the fewest estimated miles: to centers near
 * buyers that the SKU does not reach yet, and that do not have more than their share of it.
 *
 * <p>Takes time proportional to boxes times centers.
 */
final class InitialAssignment {

    /** The penalty for a unit beyond a center's share, in miles: the width of the country. */
    private static final double BEYOND_SHARE = 3_000;

    private final PlacementProblem problem;
    private final int[] centers;
    private final TransportationSolver solver;
    private final Map<BoxSize, double[]> shares = new EnumMap<>(BoxSize.class);
    private final int[][] units;

    private InitialAssignment(PlacementProblem problem, int[] centers) {
        this.problem = problem;
        this.centers = centers;
        solver = problem.distances().from(centers);
        units = new int[problem.boxKinds().units().length][centers.length];
        for (BoxSize size : BoxSize.values()) {
            shares.put(size, shares(size));
        }
    }

    /** Returns the assignment of all boxes to these centers. */
    static Assignment byDemand(PlacementProblem problem, int[] centers) {
        InitialAssignment initial = new InitialAssignment(problem, centers);
        int[][] boxes = problem.boxKinds().kinds().stream().map(initial::assign).toArray(int[][]::new);
        return new Assignment(problem, centers, boxes);
    }

    /** Returns the share of the boxes of a size that each center should have; 0 where it takes none. */
    private double[] shares(BoxSize size) {
        double[] ofSize = new double[centers.length];
        int[] takers = IntStream.range(0, centers.length)
                .filter(i -> problem.takes(centers[i], size))
                .toArray();
        if (takers.length > 0) {
            double[] nearest = problem.distances()
                    .from(IntStream.of(takers).map(i -> centers[i]).toArray())
                    .nearestShares();
            IntStream.range(0, takers.length).forEach(i -> ofSize[takers[i]] = nearest[i]);
        }
        return ofSize;
    }

    private int[] assign(Kind kind) {
        double[] share = shares.get(kind.size());
        int[] boxes = new int[centers.length];
        int left = kind.count();
        for (int center = 0; center < centers.length; center++) {
            boxes[center] = (int) Math.floor(kind.count() * share[center]);
            left -= boxes[center];
            add(kind, center, boxes[center]);
        }
        for (; left > 0; left--) {
            int best = best(kind, share);
            boxes[best]++;
            add(kind, best, 1);
        }
        return boxes;
    }

    private int best(Kind kind, double[] share) {
        int best = -1;
        double min = Double.POSITIVE_INFINITY;
        for (int center = 0; center < centers.length; center++) {
            if (problem.takes(centers[center], kind.size())) {
                double added = 0;
                for (int i = 0; i < kind.skus().length; i++) {
                    added += kind.units()[i] * added(kind.skus()[i], kind.units()[i], center, share[center]);
                }
                if (added < min) {
                    min = added;
                    best = center;
                }
            }
        }
        return best;
    }

    /** Returns the estimated miles that adding units of a SKU to a center costs. */
    private double added(int sku, int more, int center, double share) {
        int stock = 0;
        for (int i = 0; i < centers.length; i++) {
            stock |= units[sku][i] > 0 ? 1 << i : 0;
        }
        double before = stock == 0 ? 0 : solver.nearestMiles(stock);
        double beyond =
                (units[sku][center] + more) / (double) problem.boxKinds().units()[sku] - share;
        return solver.nearestMiles(stock | 1 << center) - before + BEYOND_SHARE * Math.max(0, beyond);
    }

    private void add(Kind kind, int center, int count) {
        for (int i = 0; i < kind.skus().length; i++) {
            units[kind.skus()[i]][center] += count * kind.units()[i];
        }
    }
}
