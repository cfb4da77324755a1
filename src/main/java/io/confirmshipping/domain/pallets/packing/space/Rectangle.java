package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;

/**
 * A level rectangle on a pallet, seen from above.
 *
 * @param x1 where it begins, in steps of {@link FixedPoint#INCH} from the pallet's origin, as does y1
 * @param x2 where it ends, as does y2
 */
public record Rectangle(int x1, int y1, int x2, int y2) {

    /** Returns the side along x, in steps of {@link FixedPoint#INCH}. */
    public int length() {
        return x2 - x1;
    }

    /** Returns the side along y. */
    public int width() {
        return y2 - y1;
    }

    /** Returns the area in square steps. */
    long area() {
        return (long) length() * width();
    }

    boolean isEmpty() {
        return x1 >= x2 || y1 >= y2;
    }

    boolean contains(Rectangle other) {
        return x1 <= other.x1 && y1 <= other.y1 && x2 >= other.x2 && y2 >= other.y2;
    }

    /** Returns what of it is between these positions; it is empty if nothing is. */
    Rectangle between(int fromX, int fromY, int toX, int toY) {
        return fromX <= x1 && fromY <= y1 && toX >= x2 && toY >= y2
                ? this
                : new Rectangle(Math.max(x1, fromX), Math.max(y1, fromY), Math.min(x2, toX), Math.min(y2, toY));
    }

    /** Returns how far it is from another along x; 0 or less if they touch or overlap there. */
    int gapAlongX(Rectangle other) {
        return Math.max(x1, other.x1) - Math.min(x2, other.x2);
    }

    /** Returns how far it is from another along y; 0 or less if they touch or overlap there. */
    int gapAlongY(Rectangle other) {
        return Math.max(y1, other.y1) - Math.min(y2, other.y2);
    }

    /** Returns the rectangle from one to the other along x, as wide as both are along y; it is empty if they share no y. */
    Rectangle joinedAlongX(Rectangle other) {
        return new Rectangle(
                Math.min(x1, other.x1), Math.max(y1, other.y1), Math.max(x2, other.x2), Math.min(y2, other.y2));
    }

    /** Returns the rectangle from one to the other along y, as long as both are along x; it is empty if they share no x. */
    Rectangle joinedAlongY(Rectangle other) {
        return new Rectangle(
                Math.max(x1, other.x1), Math.min(y1, other.y1), Math.min(x2, other.x2), Math.max(y2, other.y2));
    }
}
