package io.confirmshipping.domain.placement.planning;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The arc costs of the residual network: for each pair of centers, what is added when a buyer of the cheapest area is
 * reassigned from one to the other, in millionths of a mile. A center's number is its position among these centers.
 */
final class ResidualCosts {

    /** The cost where there is no arc; twice it is still a number. */
    static final long INFINITE = Long.MAX_VALUE / 4;

    private final int size;
    private final Reassignments arcs;

    /** The position of the cheapest area that the center serves among those of the pair; their number if it serves none. */
    private final int[] position;

    private final long[] cost;

    ResidualCosts(Reassignments arcs) {
        this.arcs = arcs;
        size = arcs.size();
        position = new int[size * size];
        cost = new long[size * size];
        Arrays.fill(position, arcs.areas());
        Arrays.fill(cost, INFINITE);
    }

    /** Copies the costs of another object for the same centers. */
    void set(ResidualCosts other) {
        System.arraycopy(other.position, 0, position, 0, position.length);
        System.arraycopy(other.cost, 0, cost, 0, cost.length);
    }

    /** Returns the cost of a buyer; infinite if the center serves none, or from a center to itself. */
    long cost(int from, int to) {
        return cost[from * size + to];
    }

    /** Returns the area to which the cost belongs. */
    int area(int from, int to) {
        int pair = from * size + to;
        return arcs.pairs()[pair].areas()[position[pair]];
    }

    /** Notes that a center now serves an area. */
    void gain(int center, int area) {
        for (int to = 0; to < size; to++) {
            int pair = center * size + to;
            long there = arcs.cost(center, to, area);
            if (there <= cost[pair] && to != center) {
                cost[pair] = there;
                position[pair] = Math.min(position[pair], arcs.pairs()[pair].ranks()[area]);
            }
        }
    }

    /**
     * Notes that a center no longer serves an area.
     *
     * @param flow the buyers by center and area
     */
    void lose(int center, int area, long[] flow) {
        for (int to = 0; to < size; to++) {
            int pair = center * size + to;
            if (arcs.cost(center, to, area) == cost[pair] && to != center) {
                int[] areas = arcs.pairs()[pair].areas();
                int next = position[pair];
                while (next < areas.length && flow[center * areas.length + areas[next]] == 0) {
                    next++;
                }
                position[pair] = next;
                cost[pair] = next < areas.length ? arcs.cost(center, to, areas[next]) : INFINITE;
            }
        }
    }

    /** Returns the costs of the cheapest paths between all pairs of centers, in miles for each buyer (Floyd-Warshall). */
    double[] closure() {
        long[] closed = cost.clone();
        for (int via = 0; via < size; via++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    closed[i * size + j] =
                            Math.min(closed[i * size + j], closed[i * size + via] + closed[via * size + j]);
                }
            }
        }
        return LongStream.of(closed)
                .mapToDouble(each -> each >= INFINITE / 2
                        ? Double.POSITIVE_INFINITY
                        : each / (double) DistanceMatrix.PARTS_OF_A_MILE)
                .toArray();
    }
}
