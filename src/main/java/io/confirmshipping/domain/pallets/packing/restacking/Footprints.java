package io.confirmshipping.domain.pallets.packing.restacking;

import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.Arrays;

/** The places of boxes seen from above, in steps of {@link FixedPoint#INCH}, and which of them overlap. Each box is known by its number. */
final class Footprints {
    private static final int[] NONE = {};

    private final int[] x1;
    private final int[] y1;
    private final int[] x2;
    private final int[] y2;
    private final int[][] overlapping;

    Footprints(Placement[] boxes) {
        int size = boxes.length;
        x1 = new int[size];
        y1 = new int[size];
        x2 = new int[size];
        y2 = new int[size];
        overlapping = new int[size][];
        for (int box = 0; box < size; box++) {
            set(box, boxes[box]);
        }
        for (int box = 0; box < size; box++) {
            overlapping[box] = found(box);
        }
    }

    private void set(int box, Placement place) {
        x1[box] = place.x();
        y1[box] = place.y();
        x2[box] = place.x() + place.orientation().length();
        y2[box] = place.y() + place.orientation().width();
    }

    private int[] found(int box) {
        int[] found = new int[x1.length];
        int count = 0;
        for (int other = 0; other < x1.length; other++) {
            if (other != box && overlap(box, other)) {
                found[count++] = other;
            }
        }
        return count == 0 ? NONE : Arrays.copyOf(found, count);
    }

    private boolean overlap(int a, int b) {
        return x1[a] < x2[b] && x1[b] < x2[a] && y1[a] < y2[b] && y1[b] < y2[a];
    }

    /** Returns the boxes whose places overlap that of a box. Must not be changed. */
    int[] overlapping(int box) {
        return overlapping[box];
    }

    long area(int box) {
        return (long) (x2[box] - x1[box]) * (y2[box] - y1[box]);
    }

    /** Returns the area that two overlapping boxes share. */
    long shared(int a, int b) {
        return (long) (Math.min(x2[a], x2[b]) - Math.max(x1[a], x1[b]))
                * (Math.min(y2[a], y2[b]) - Math.max(y1[a], y1[b]));
    }
}
