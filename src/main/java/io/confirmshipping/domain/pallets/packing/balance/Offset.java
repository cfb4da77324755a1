package io.confirmshipping.domain.pallets.packing.balance;

import java.util.Comparator;

/**
 * How far a center of gravity is from the middle of the board when the load is shifted as far as the board's edges allow.
 *
 * @param alongX as a part of the board's length, from -0.5 to 0.5; below 0 if it is too near to the origin
 * @param alongY as a part of the board's width, likewise
 */
record Offset(double alongX, double alongY) {

    /** Orders by the greater part, then by the smaller one. */
    static final Comparator<Offset> NEAREST_FIRST =
            Comparator.comparingDouble(Offset::greater).thenComparingDouble(Offset::smaller);

    /** The smaller part counts that much less than the greater one. */
    private static final double SMALLER = 0.001;

    /** Returns the part of the side by which it is off along the axis where that is more. */
    double greater() {
        return Math.max(Math.abs(alongX), Math.abs(alongY));
    }

    private double smaller() {
        return Math.min(Math.abs(alongX), Math.abs(alongY));
    }

    /** Returns whether it is nearer to the middle than another by more than a part of the side. */
    boolean isNearer(Offset other, double part) {
        return greater() + SMALLER * smaller() < other.greater() + SMALLER * other.smaller() - part;
    }
}
