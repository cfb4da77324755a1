package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The spaces on top of blocks. Where boxes need support, a space begins only on the top of a block. Tops of equal height
 * that touch are joined; so are tops with a gap between them that is too narrow for a box.
 *
 * <p>At most {@value #MAX_JOINED} spaces are joined per block, so many equally high towers take bounded time.
 */
public final class TopSpaces {

    /** More than the tops of one height on a usual pallet. */
    private static final int MAX_JOINED = 64;

    private final PackingProblem problem;
    private final PlacedBlocks placed;
    private final MaximalSpaces spaces;
    private final int maxGap;

    /** @param maxGap the widest gap to bridge, in steps of inches */
    public TopSpaces(PackingProblem problem, PlacedBlocks placed, MaximalSpaces spaces, int maxGap) {
        this.problem = problem;
        this.placed = placed;
        this.spaces = spaces;
        this.maxGap = maxGap;
    }

    /**
     * Adds the space above a block, and every space that it forms with others of its height.
     *
     * @param in the space in which the block was placed
     */
    public void add(PlacedBlock block, MaximalSpace in) {
        MaximalSpace top = above(block, in);
        if (top.z1() < top.z2() && spaces.add(top)) {
            Deque<MaximalSpace> joined = new ArrayDeque<>();
            joined.add(top);
            for (int i = 0; i < MAX_JOINED && !joined.isEmpty(); i++) {
                join(joined.remove(), joined);
            }
        }
    }

    /** Adds the space above a block, and joins it with no other. */
    public void addAlone(PlacedBlock block, MaximalSpace in) {
        MaximalSpace top = above(block, in);
        if (top.z1() < top.z2()) {
            spaces.add(top);
        }
    }

    private MaximalSpace above(PlacedBlock block, MaximalSpace in) {
        return new MaximalSpace(
                block.x1(),
                block.y1(),
                block.z2(),
                block.x2(),
                block.y2(),
                in.z2(),
                block.block().flat(),
                problem);
    }

    private void join(MaximalSpace space, Deque<MaximalSpace> joined) {
        for (MaximalSpace other : spaces.startingAt(space.z1())) {
            joinAlongX(space, other, joined);
            joinAlongY(space, other, joined);
        }
    }

    private void joinAlongX(MaximalSpace a, MaximalSpace b, Deque<MaximalSpace> joined) {
        int y1 = Math.max(a.y1(), b.y1());
        int y2 = Math.min(a.y2(), b.y2());
        int between = Math.max(a.x1(), b.x1()) - Math.min(a.x2(), b.x2());
        if (y1 < y2 && between <= maxGap) {
            add(a, b, Math.min(a.x1(), b.x1()), y1, Math.max(a.x2(), b.x2()), y2, between, joined);
        }
    }

    private void joinAlongY(MaximalSpace a, MaximalSpace b, Deque<MaximalSpace> joined) {
        int x1 = Math.max(a.x1(), b.x1());
        int x2 = Math.min(a.x2(), b.x2());
        int between = Math.max(a.y1(), b.y1()) - Math.min(a.y2(), b.y2());
        if (x1 < x2 && between <= maxGap) {
            add(a, b, x1, Math.min(a.y1(), b.y1()), x2, Math.max(a.y2(), b.y2()), between, joined);
        }
    }

    /** Adds the space over both, unless a block stands in the gap or another space contains it, as most do. */
    private void add(
            MaximalSpace a, MaximalSpace b, int x1, int y1, int x2, int y2, int between, Deque<MaximalSpace> joined) {
        boolean solid = a.solid() && b.solid() && between <= 0;
        int z2 = Math.min(a.z2(), b.z2());
        if (!spaces.isCovered(x1, y1, a.z1(), x2, y2, z2, solid)) {
            MaximalSpace joint = new MaximalSpace(x1, y1, a.z1(), x2, y2, z2, solid, problem);
            if (between <= 0 || placed.leaveFree(joint)) {
                spaces.addMaximal(joint);
                joined.add(joint);
            }
        }
    }
}
