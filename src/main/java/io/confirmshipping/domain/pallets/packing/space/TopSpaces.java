package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Makes the spaces on top of blocks: where boxes must be supported, there is space only above what supports them. Tops of
 * the same height next to each other are joined, even over a gap, if it is too narrow for a box.
 */
public final class TopSpaces {

    /** Enough for what is on one pallet; keeps a packing of many equally high towers from taking forever. */
    private static final int MAX_JOINED = 64;

    private final PackingProblem task;
    private final PlacedBlocks placed;
    private final MaximalSpaces spaces;
    private final int gap;

    /** @param gap the widest to be bridged, in steps of inches */
    public TopSpaces(PackingProblem task, PlacedBlocks placed, MaximalSpaces spaces, int gap) {
        this.task = task;
        this.placed = placed;
        this.spaces = spaces;
        this.gap = gap;
    }

    /**
     * Adds the space above a block, and all that it makes together with others of its height.
     *
     * @param in the space in which the block was placed
     */
    public void add(PlacedBlock block, MaximalSpace in) {
        MaximalSpace top = new MaximalSpace(
                block.x1(),
                block.y1(),
                block.z2(),
                block.x2(),
                block.y2(),
                in.z2(),
                block.block().flat(),
                task);
        if (top.z1() < top.z2() && spaces.add(top)) {
            Deque<MaximalSpace> joined = new ArrayDeque<>();
            joined.add(top);
            for (int i = 0; i < MAX_JOINED && !joined.isEmpty(); i++) {
                join(joined.remove(), joined);
            }
        }
    }

    private void join(MaximalSpace space, Deque<MaximalSpace> joined) {
        for (MaximalSpace other : spaces.startingAt(space.z1())) {
            add(alongX(space, other), joined);
            add(alongY(space, other), joined);
        }
    }

    private void add(MaximalSpace joint, Deque<MaximalSpace> joined) {
        if (joint != null && spaces.add(joint)) {
            joined.add(joint);
        }
    }

    private MaximalSpace alongX(MaximalSpace a, MaximalSpace b) {
        int y1 = Math.max(a.y1(), b.y1());
        int y2 = Math.min(a.y2(), b.y2());
        int between = Math.max(a.x1(), b.x1()) - Math.min(a.x2(), b.x2());
        return y1 < y2 && between <= gap
                ? joint(a, b, Math.min(a.x1(), b.x1()), y1, Math.max(a.x2(), b.x2()), y2, between)
                : null;
    }

    private MaximalSpace alongY(MaximalSpace a, MaximalSpace b) {
        int x1 = Math.max(a.x1(), b.x1());
        int x2 = Math.min(a.x2(), b.x2());
        int between = Math.max(a.y1(), b.y1()) - Math.min(a.y2(), b.y2());
        return x1 < x2 && between <= gap
                ? joint(a, b, x1, Math.min(a.y1(), b.y1()), x2, Math.max(a.y2(), b.y2()), between)
                : null;
    }

    /** The space over both, or null if something is between them. */
    private MaximalSpace joint(MaximalSpace a, MaximalSpace b, int x1, int y1, int x2, int y2, int between) {
        boolean solid = a.solid() && b.solid() && between <= 0;
        MaximalSpace joint = new MaximalSpace(x1, y1, a.z1(), x2, y2, Math.min(a.z2(), b.z2()), solid, task);
        return between <= 0 || placed.leaveFree(joint) ? joint : null;
    }
}
