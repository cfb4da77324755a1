package io.confirmshipping.domain.placement.planning;

import java.util.Arrays;

/**
 * The arc costs of the residual network: for each pair of centers, the miles that are added when a buyer of the cheapest
 * area is reassigned from one to the other. A center's number is its position among these centers.
 */
final class ResidualCosts {
    private final DistanceMatrix distances;
    private final int[] centers;
    private final int size;
    private final int areas;

    /** The number of cheapest areas that the center is known not to serve, by pair of centers. */
    private final int[] position;

    private final double[] cost;
    private final int[] area;

    ResidualCosts(DistanceMatrix distances, int[] centers) {
        this.distances = distances;
        this.centers = centers;
        size = centers.length;
        areas = distances.demand().length;
        position = new int[size * size];
        cost = new double[size * size];
        area = new int[size * size];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
    }

    /** Copies the costs of another object for the same centers. */
    void set(ResidualCosts other) {
        System.arraycopy(other.position, 0, position, 0, position.length);
        System.arraycopy(other.cost, 0, cost, 0, cost.length);
        System.arraycopy(other.area, 0, area, 0, area.length);
    }

    /** Returns the cost in miles for each buyer; infinite if the center serves no buyer. */
    double cost(int from, int to) {
        return cost[from * size + to];
    }

    /** Returns the area to which the cost belongs. */
    int area(int from, int to) {
        return area[from * size + to];
    }

    /** Computes the costs where each buyer is served by the nearest of these centers, so that none serves an area nearer to another. */
    void begin(int[] stocked, double[] flow) {
        for (int from : stocked) {
            for (int to : stocked) {
                if (to != from) {
                    position[from * size + to] = distances.nearer(centers[from], centers[to]);
                    update(from, to, flow);
                }
            }
        }
    }

    /** Recomputes the costs from a center to others. */
    void update(int from, int[] others, double[] flow) {
        for (int to : others) {
            if (to != from) {
                update(from, to, flow);
            }
        }
    }

    private void update(int from, int to, double[] flow) {
        int[] cheapest = distances.cheapestFirst(centers[from], centers[to]);
        int i = position[from * size + to];
        while (i < cheapest.length && flow[from * areas + cheapest[i]] <= 0) {
            i++;
        }
        position[from * size + to] = i;
        area[from * size + to] = i < cheapest.length ? cheapest[i] : -1;
        cost[from * size + to] = i < cheapest.length
                ? distances.miles(centers[to])[cheapest[i]] - distances.miles(centers[from])[cheapest[i]]
                : Double.POSITIVE_INFINITY;
    }

    /** Notes that a center now serves an area. */
    void markServed(int center, int served, int[] others) {
        for (int next : others) {
            if (next != center) {
                position[center * size + next] = Math.min(
                        position[center * size + next], distances.rank(centers[center], centers[next], served));
            }
        }
    }

    /**
     * Returns the costs of the cheapest paths between all pairs of centers (Floyd-Warshall), including paths
     * that end in centers without stock.
     */
    double[] closure(int stock, double[] flow) {
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                if ((stock & 1 << from) != 0 && (stock & 1 << to) == 0) {
                    update(from, to, flow);
                }
            }
        }
        double[] closed = cost.clone();
        for (int via = 0; via < size; via++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    closed[i * size + j] =
                            Math.min(closed[i * size + j], closed[i * size + via] + closed[via * size + j]);
                }
            }
        }
        return closed;
    }
}
