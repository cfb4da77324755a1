package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The spaces on top of blocks. Where boxes need support, a space has its base on the top of a block, and reaches as far beyond as it is free and
 * a box may overhang. Tops of equal height that touch are joined; so are tops with a gap between them that is too narrow for a box. Source of
 * the idea to use partial support: Zhu, Oon, Lim and Weng 2012.
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
        int reach = problem.maxOverhang();
        return new MaximalSpace(
                Math.max(in.x1(), block.x1() - reach),
                Math.max(in.y1(), block.y1() - reach),
                block.z2(),
                Math.min(in.x2(), block.x2() + reach),
                Math.min(in.y2(), block.y2() + reach),
                in.z2(),
                new Rectangle(block.x1(), block.y1(), block.x2(), block.y2()),
                block.block().flat(),
                problem);
    }

    private void join(MaximalSpace space, Deque<MaximalSpace> joined) {
        for (MaximalSpace other : spaces.startingAt(space.z1())) {
            int alongX = space.base().gapAlongX(other.base());
            int alongY = space.base().gapAlongY(other.base());
            if (alongY < 0 && alongX <= maxGap) {
                add(
                        space,
                        other,
                        space.bottom().joinedAlongX(other.bottom()),
                        space.base().joinedAlongX(other.base()),
                        alongX,
                        joined);
            }
            if (alongX < 0 && alongY <= maxGap) {
                add(
                        space,
                        other,
                        space.bottom().joinedAlongY(other.bottom()),
                        space.base().joinedAlongY(other.base()),
                        alongY,
                        joined);
            }
        }
    }

    /** Adds the space over both, unless a block stands in the gap or another space contains it, as most do. */
    private void add(
            MaximalSpace a, MaximalSpace b, Rectangle bottom, Rectangle base, int between, Deque<MaximalSpace> joined) {
        boolean solid = a.solid() && b.solid() && between <= 0;
        int z2 = Math.min(a.z2(), b.z2());
        if (!spaces.isCovered(bottom.x1(), bottom.y1(), a.z1(), bottom.x2(), bottom.y2(), z2, base, solid)) {
            MaximalSpace joint = new MaximalSpace(
                    bottom.x1(), bottom.y1(), a.z1(), bottom.x2(), bottom.y2(), z2, base, solid, problem);
            if (between <= 0 || placed.leaveFree(joint)) {
                spaces.addMaximal(joint);
                joined.add(joint);
            }
        }
    }
}
