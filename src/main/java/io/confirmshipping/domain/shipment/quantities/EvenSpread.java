package io.confirmshipping.domain.shipment.quantities;

import java.util.ArrayList;
import java.util.List;

/**
 * Spreads units evenly: every box moves the same number of them, as far as it can, and what is left over is one unit more for
 * those with the lowest numbers.
 *
 * @param stretches with the most units that each box can move, in the order of the numbers
 */
record EvenSpread(List<BoxStretch> stretches) {

    /** Returns the units that all boxes can move together. */
    long capacity() {
        return moved(Integer.MAX_VALUE);
    }

    /**
     * Returns the units that each box moves; boxes that move none are left out.
     *
     * @param units at most the capacity
     */
    List<BoxStretch> of(int units) {
        int level = level(units);
        List<BoxStretch> moves = new ArrayList<>();
        int left = Math.toIntExact(units - moved(level));
        for (BoxStretch stretch : stretches) {
            int each = Math.min(level, stretch.units());
            int some = stretch.units() > level ? Math.min(left, stretch.count()) : 0;
            int middle = stretch.from() + some;
            if (some > 0) {
                moves.add(new BoxStretch(stretch.from(), middle, each + 1));
            }
            if (middle < stretch.to() && each > 0) {
                moves.add(new BoxStretch(middle, stretch.to(), each));
            }
            left -= some;
        }
        return moves;
    }

    /** Returns the most that every box can move, as far as it can, without moving more than these units in all. */
    private int level(int units) {
        int low = 0;
        int high = stretches.stream().mapToInt(BoxStretch::units).max().orElse(0);
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            if (moved(middle) <= units) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private long moved(int each) {
        return stretches.stream()
                .mapToLong(stretch -> (long) stretch.count() * Math.min(each, stretch.units()))
                .sum();
    }
}
