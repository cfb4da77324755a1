package io.confirmshipping.domain.placement.planning;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The areas whose buyers one center can pass on to another, sorted by what that costs. So the solver never sorts.
 *
 * @param areas the cheapest first
 * @param ranks the position of each area among these
 */
record Reassignment(int[] areas, int[] ranks) {

    /**
     * @param from the costs from one center to each area
     * @param to the costs from the other
     */
    static Reassignment of(long[] from, long[] to) {
        int[] areas = IntStream.range(0, from.length)
                .boxed()
                .sorted(Comparator.comparingLong(area -> to[area] - from[area]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[areas.length];
        IntStream.range(0, areas.length).forEach(i -> ranks[areas[i]] = i);
        return new Reassignment(areas, ranks);
    }
}
