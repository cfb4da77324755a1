package io.confirmshipping.domain.pallets.packing.problem;

import java.util.Comparator;

/**
 * One way in which a box may lie: its sides along the axes, in steps of {@link FixedPoint#INCH}.
 *
 * @param length along x
 * @param width along y
 * @param height along z
 */
public record Orientation(int length, int width, int height) {

    static final Comparator<Orientation> HIGHEST_FIRST = Comparator.comparingInt(Orientation::height)
            .thenComparingInt(Orientation::length)
            .thenComparingInt(Orientation::width)
            .reversed();

    /** Returns the volume in cubic steps. */
    public long volume() {
        return (long) length * width * height;
    }

    int shortestSide() {
        return Math.min(Math.min(length, width), height);
    }
}
