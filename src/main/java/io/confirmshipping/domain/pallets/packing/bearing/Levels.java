package io.confirmshipping.domain.pallets.packing.bearing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Boxes by a height at which they begin or end, each box by its number. */
final class Levels {
    private static final int[] NONE = {};

    private final Map<Integer, int[]> boxes;

    /** Creates levels without boxes. */
    Levels() {
        this(Map.of());
    }

    private Levels(Map<Integer, int[]> boxes) {
        this.boxes = new HashMap<>(boxes);
    }

    /** Returns an independent copy. */
    Levels copy() {
        return new Levels(boxes);
    }

    void add(int height, int box) {
        int[] others = at(height);
        int[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = box;
        boxes.put(height, all);
    }

    /** Removes the box that was added last to a level. */
    void removeLast(int height) {
        int[] all = at(height);
        boxes.put(height, Arrays.copyOf(all, all.length - 1));
    }

    /** Returns the boxes of a level, in the order in which they were added. Must not be changed. */
    int[] at(int height) {
        return boxes.getOrDefault(height, NONE);
    }
}
