package io.confirmshipping.domain.pallets.packing;

import java.util.Comparator;

/** One way in which a box may lie, in steps of {@link Grain#INCH}. */
record Turn(int length, int width, int height) {

    static final Comparator<Turn> HIGHEST_FIRST = Comparator.comparingInt(Turn::height)
            .thenComparingInt(Turn::length)
            .thenComparingInt(Turn::width)
            .reversed();

    long volume() {
        return (long) length * width * height;
    }

    int least() {
        return Math.min(Math.min(length, width), height);
    }
}
