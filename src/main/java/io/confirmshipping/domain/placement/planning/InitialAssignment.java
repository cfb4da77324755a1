package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.planning.BoxKinds.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Deals boxes out to some centers, kind by kind, so that every SKU is spread about like demand. Of many equal boxes each
 * center gets its share; the rest go, one by one, where they bring a SKU nearest to buyers that it is not near to
 * yet, and where the center does not have more than its share of the SKU already.
 */
final class InitialAssignment {

    /** Miles that a unit beyond a center's share travels in addition, at most: across the country. */
    private static final double BEYOND_SHARE = 3_000;

    private final PlacementProblem task;
    private final int[] centers;
    private final TransportationSolver serving;
    private final Map<BoxSize, double[]> shares = new EnumMap<>(BoxSize.class);
    private final int[][] units;

    private InitialAssignment(PlacementProblem task, int[] centers) {
        this.task = task;
        this.centers = centers;
        serving = task.transport().from(centers);
        units = new int[task.goods().units().length][centers.length];
        for (BoxSize size : BoxSize.values()) {
            shares.put(size, shares(size));
        }
    }

    static Assignment likeDemand(PlacementProblem task, int[] centers) {
        InitialAssignment dealing = new InitialAssignment(task, centers);
        int[][] boxes = task.goods().kinds().stream().map(dealing::deal).toArray(int[][]::new);
        return new Assignment(task, centers, boxes);
    }

    /** Of the boxes of a size that each center should have; zero where it takes none. */
    private double[] shares(BoxSize size) {
        double[] ofSize = new double[centers.length];
        int[] takers = IntStream.range(0, centers.length)
                .filter(i -> task.takes(centers[i], size))
                .toArray();
        if (takers.length > 0) {
            double[] nearest = task.transport()
                    .from(IntStream.of(takers).map(i -> centers[i]).toArray())
                    .nearestShares();
            IntStream.range(0, takers.length).forEach(i -> ofSize[takers[i]] = nearest[i]);
        }
        return ofSize;
    }

    private int[] deal(Kind kind) {
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
        double least = Double.POSITIVE_INFINITY;
        for (int center = 0; center < centers.length; center++) {
            if (task.takes(centers[center], kind.size())) {
                double added = 0;
                for (int i = 0; i < kind.skus().length; i++) {
                    added += kind.units()[i] * added(kind.skus()[i], kind.units()[i], center, share[center]);
                }
                if (added < least) {
                    least = added;
                    best = center;
                }
            }
        }
        return best;
    }

    /** The miles that units of a SKU more in a center add, estimated. */
    private double added(int sku, int more, int center, double share) {
        int stock = 0;
        for (int i = 0; i < centers.length; i++) {
            stock |= units[sku][i] > 0 ? 1 << i : 0;
        }
        double before = stock == 0 ? 0 : serving.nearestMiles(stock);
        double beyond = (units[sku][center] + more) / (double) task.goods().units()[sku] - share;
        return serving.nearestMiles(stock | 1 << center) - before + BEYOND_SHARE * Math.max(0, beyond);
    }

    private void add(Kind kind, int center, int count) {
        for (int i = 0; i < kind.skus().length; i++) {
            units[kind.skus()[i]][center] += count * kind.units()[i];
        }
    }
}
