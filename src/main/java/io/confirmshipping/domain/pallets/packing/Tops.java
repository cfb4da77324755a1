package io.confirmshipping.domain.pallets.packing;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Makes the spaces on top of blocks: where boxes must be supported, there is space only above what supports them. Tops of
 * the same height next to each other are joined, even over a gap, if it is too narrow for a box.
 */
final class Tops {

    /** Enough for what is on one pallet; keeps a packing of many equally high towers from taking forever. */
    private static final int MOST_JOINED = 64;

    private final Packing packing;
    private final Spaces spaces;
    private final int gap;

    /** @param gap the widest to be bridged */
    Tops(Packing packing, int gap) {
        this.packing = packing;
        this.spaces = packing.spaces();
        this.gap = gap;
    }

    /** @param in the space in which the block was placed */
    void add(Placed placed, Space in) {
        Space top = new Space(
                placed.x1, placed.y1, placed.z2, placed.x2, placed.y2, in.z2, placed.block.flat, packing.task());
        if (top.z1 < top.z2 && spaces.add(top)) {
            Deque<Space> joined = new ArrayDeque<>();
            joined.add(top);
            for (int i = 0; i < MOST_JOINED && !joined.isEmpty(); i++) {
                join(joined.remove(), joined);
            }
        }
    }

    private void join(Space space, Deque<Space> joined) {
        for (Space other : spaces.startingAt(space.z1)) {
            add(alongX(space, other), joined);
            add(alongY(space, other), joined);
        }
    }

    private void add(Space joint, Deque<Space> joined) {
        if (joint != null && spaces.add(joint)) {
            joined.add(joint);
        }
    }

    private Space alongX(Space a, Space b) {
        int y1 = Math.max(a.y1, b.y1);
        int y2 = Math.min(a.y2, b.y2);
        int between = Math.max(a.x1, b.x1) - Math.min(a.x2, b.x2);
        return y1 < y2 && between <= gap
                ? joint(a, b, Math.min(a.x1, b.x1), y1, Math.max(a.x2, b.x2), y2, between)
                : null;
    }

    private Space alongY(Space a, Space b) {
        int x1 = Math.max(a.x1, b.x1);
        int x2 = Math.min(a.x2, b.x2);
        int between = Math.max(a.y1, b.y1) - Math.min(a.y2, b.y2);
        return x1 < x2 && between <= gap
                ? joint(a, b, x1, Math.min(a.y1, b.y1), x2, Math.max(a.y2, b.y2), between)
                : null;
    }

    /** The space over both, or null if something is between them. */
    private Space joint(Space a, Space b, int x1, int y1, int x2, int y2, int between) {
        boolean solid = a.solid && b.solid && between <= 0;
        Space joint = new Space(x1, y1, a.z1, x2, y2, Math.min(a.z2, b.z2), solid, packing.task());
        return between <= 0 || packing.isFree(joint) ? joint : null;
    }
}
