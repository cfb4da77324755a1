package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;

/**
 * A maximal space: a free cuboid on a pallet that no larger free cuboid contains. Source: Parreño et al. 2008.
 *
 * <p>Where boxes need only partial support, it may be larger than what it stands on: its base. A block is placed in the corner of the base,
 * from where it may overhang.
 *
 * @param x1 where it begins, in steps of {@link FixedPoint#INCH} from the pallet's origin, as do y1 and z1
 * @param x2 where it ends, as do y2 and z2
 * @param base the part of its bottom on which boxes can rest; nothing beyond it supports any
 * @param solid whether its whole base is supported
 * @param anchor the corner of what is above its base
 */
public record MaximalSpace(
        int x1, int y1, int z1, int x2, int y2, int z2, Rectangle base, boolean solid, AnchorCorner anchor) {

    /** Creates a space whose whole bottom is its base. */
    MaximalSpace(int x1, int y1, int z1, int x2, int y2, int z2, boolean solid, PackingProblem problem) {
        this(x1, y1, z1, x2, y2, z2, new Rectangle(x1, y1, x2, y2), solid, problem);
    }

    MaximalSpace(
            int x1, int y1, int z1, int x2, int y2, int z2, Rectangle base, boolean solid, PackingProblem problem) {
        this(
                x1,
                y1,
                z1,
                x2,
                y2,
                z2,
                base,
                solid,
                AnchorCorner.of(base.x1(), base.y1(), z1, base.x2(), base.y2(), z2, problem));
    }

    /** Returns the side along x, in steps of {@link FixedPoint#INCH}. */
    public int length() {
        return x2 - x1;
    }

    /** Returns the side along y. */
    public int width() {
        return y2 - y1;
    }

    /** Returns the side along z. */
    public int height() {
        return z2 - z1;
    }

    /** Returns the volume above its base in cubic steps. */
    public long volume() {
        return base.area() * height();
    }

    Rectangle bottom() {
        return new Rectangle(x1, y1, x2, y2);
    }

    /** Returns whether a block that fits rests on a solid base with its whole bottom. */
    public boolean bearsAll(Block block) {
        return solid && block.length() <= base.length() && block.width() <= base.width();
    }

    /** Places a block, which must fit, in the anchor corner, or as much nearer to the other end as it is too long to overhang there. */
    public PlacedBlock place(Block block) {
        return new PlacedBlock(
                block,
                anchor.farX() ? Math.max(x1, base.x2() - block.length()) : Math.min(base.x1(), x2 - block.length()),
                anchor.farY() ? Math.max(y1, base.y2() - block.width()) : Math.min(base.y1(), y2 - block.width()),
                anchor.farZ() ? z2 - block.height() : z1);
    }

    boolean overlaps(PlacedBlock placed) {
        return x1 < placed.x2()
                && placed.x1() < x2
                && y1 < placed.y2()
                && placed.y1() < y2
                && z1 < placed.z2()
                && placed.z1() < z2;
    }

    /** Returns whether the other space makes this one redundant. */
    boolean isWithin(MaximalSpace other) {
        return other.covers(x1, y1, z1, x2, y2, z2, base, solid);
    }

    /**
     * Returns whether this space makes one between these positions redundant: it contains it and its base, and is solid if that one is.
     */
    boolean covers(int fromX, int fromY, int fromZ, int toX, int toY, int toZ, Rectangle on, boolean ifSolid) {
        return x1 <= fromX
                && y1 <= fromY
                && z1 <= fromZ
                && x2 >= toX
                && y2 >= toY
                && z2 >= toZ
                && (solid || !ifSolid)
                && base.contains(on);
    }
}
