package io.confirmshipping.domain.placement.planning;

/**
 * The areas that each of some centers can pass on to each other one. A center's number is its position among these.
 *
 * @param size the number of centers
 * @param areas the number of areas
 * @param pairs by pair of centers
 * @param costs of serving a buyer, by area and center, in millionths of a mile
 */
record Reassignments(int size, int areas, Reassignment[] pairs, long[] costs) {

    static Reassignments of(DistanceMatrix distances, int[] centers) {
        int size = centers.length;
        int areas = distances.buyers().length;
        Reassignment[] pairs = new Reassignment[size * size];
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair] = distances.reassignment(centers[pair / size], centers[pair % size]);
        }
        long[] costs = new long[areas * size];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = distances.costs(centers[i % size])[i / size];
        }
        return new Reassignments(size, areas, pairs, costs);
    }

    /** Returns the cost of passing on a buyer of an area, in millionths of a mile; negative where the other center is nearer. */
    long cost(int from, int to, int area) {
        return costs[area * size + to] - costs[area * size + from];
    }
}
