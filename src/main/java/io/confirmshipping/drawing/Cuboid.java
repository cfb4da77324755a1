package io.confirmshipping.drawing;

import io.confirmshipping.domain.pallets.packing.PlacedBox;
import java.util.stream.DoubleStream;

/**
 * A box in the drawing, in inches, with its sides along the axes. It is seen along the diagonal from where x, y and z are
 * largest.
 *
 * @param fragile whether nothing may stand on it, which a cross on its top says
 * @param whole whether it is a whole box, rather than a part that a box was cut into
 */
record Cuboid(
        Tint tint, boolean fragile, boolean whole, double x1, double y1, double z1, double x2, double y2, double z2) {

    /** Coordinates that differ by less are the same; they come from decimals. */
    private static final double SAME = 1e-6;

    static Cuboid of(PlacedBox box, Tint tint, boolean fragile) {
        double x = box.x().doubleValue();
        double y = box.y().doubleValue();
        double z = box.z().doubleValue();
        return new Cuboid(
                tint,
                fragile,
                true,
                x,
                y,
                z,
                x + box.length().doubleValue(),
                y + box.width().doubleValue(),
                z + box.height().doubleValue());
    }

    /** Returns whether it must be drawn before another, which hides a part of it. */
    boolean isBehind(Cuboid other) {
        boolean further = x2 <= other.x1 + SAME || y2 <= other.y1 + SAME || z2 <= other.z1 + SAME;
        return further && overlaps(other);
    }

    /** Returns whether one hides a part of the other: along a line of sight the differences of x, y and z stay the same. */
    private boolean overlaps(Cuboid other) {
        return meet(x1 - y2, x2 - y1, other.x1 - other.y2, other.x2 - other.y1)
                && meet(x1 - z2, x2 - z1, other.x1 - other.z2, other.x2 - other.z1)
                && meet(y1 - z2, y2 - z1, other.y1 - other.z2, other.y2 - other.z1);
    }

    private static boolean meet(double from, double to, double otherFrom, double otherTo) {
        return from < otherTo - SAME && otherFrom < to - SAME;
    }

    /** Returns those places at which it can be cut across x. */
    DoubleStream cutsX(DoubleStream places) {
        return places.filter(place -> x1 + SAME < place && place < x2 - SAME);
    }

    DoubleStream cutsY(DoubleStream places) {
        return places.filter(place -> y1 + SAME < place && place < y2 - SAME);
    }

    DoubleStream cutsZ(DoubleStream places) {
        return places.filter(place -> z1 + SAME < place && place < z2 - SAME);
    }

    /** Returns the part between two corners. */
    Cuboid part(double fromX, double fromY, double fromZ, double toX, double toY, double toZ) {
        return new Cuboid(tint, fragile, false, fromX, fromY, fromZ, toX, toY, toZ);
    }
}
