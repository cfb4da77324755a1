package io.confirmshipping.domain.pallets.packing.bearing;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A box and what it rests on.
 *
 * @param below the numbers of the boxes that it touches below
 * @param areas the area of each contact, in square steps
 * @param area the area of all contacts together; 0 for a box on the deck
 * @param limited whether the load on it, or on a box under it through any number of layers, is limited
 */
record RestingBox(Placement box, BoxType type, int[] below, long[] areas, long area, boolean limited) {

    /**
     * Returns a box on others.
     *
     * @param all the others, each numbered by its position
     * @param level the numbers of those that end where the box begins
     */
    static RestingBox on(List<RestingBox> all, int[] level, Placement box, BoxType type) {
        int[] below = IntStream.of(level)
                .filter(i -> contact(all.get(i).box, box) > 0)
                .toArray();
        long[] areas =
                IntStream.of(below).mapToLong(i -> contact(all.get(i).box, box)).toArray();
        boolean onLimited = IntStream.of(below).anyMatch(i -> all.get(i).limited);
        long area = 0;
        for (long each : areas) {
            area += each;
        }
        return new RestingBox(box, type, below, areas, area, onLimited || type.isLoadLimited());
    }

    /** Returns the height at which it ends, in steps of inches. */
    int top() {
        return box.z() + box.orientation().height();
    }

    /** Returns whether another box, which begins where this one ends, would rest on it. */
    boolean carries(Placement above) {
        return contact(box, above) > 0;
    }

    /** Returns whether it would rest on another box, which ends where this one begins. */
    boolean rests(Placement below) {
        return contact(below, box) > 0;
    }

    private static long contact(Placement one, Placement other) {
        long length = Math.min(
                        one.x() + one.orientation().length(),
                        other.x() + other.orientation().length())
                - Math.max(one.x(), other.x());
        long width = Math.min(
                        one.y() + one.orientation().width(),
                        other.y() + other.orientation().width())
                - Math.max(one.y(), other.y());
        return Math.max(0, length) * Math.max(0, width);
    }

    /**
     * Returns the part of a weight that presses on one of the boxes below: the share of its contact area, rounded up to a
     * step. The square of a pallet's area is within a long.
     */
    long share(long weight, int contact) {
        return weight / area * areas[contact] + (weight % area * areas[contact] + area - 1) / area;
    }
}
