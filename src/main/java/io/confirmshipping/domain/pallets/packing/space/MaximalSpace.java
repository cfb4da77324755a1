package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;

/**
 * A maximal space: a free cuboid on a pallet that no larger free cuboid contains. Source: Parreño et al. 2008.
 *
 * @param x1 where it begins, in steps of {@link FixedPoint#INCH} from the pallet's origin, as do y1 and z1
 * @param x2 where it ends, as do y2 and z2
 * @param solid whether its whole bottom is supported
 */
public record MaximalSpace(int x1, int y1, int z1, int x2, int y2, int z2, boolean solid, AnchorCorner anchor) {

    MaximalSpace(int x1, int y1, int z1, int x2, int y2, int z2, boolean solid, PackingProblem problem) {
        this(x1, y1, z1, x2, y2, z2, solid, AnchorCorner.of(x1, y1, z1, x2, y2, z2, problem));
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

    /** Returns the volume in cubic steps. */
    public long volume() {
        return (long) length() * width() * height();
    }

    /** Places a block, which must fit, in the anchor corner. */
    public PlacedBlock place(Block block) {
        return new PlacedBlock(
                block,
                anchor.farX() ? x2 - block.length() : x1,
                anchor.farY() ? y2 - block.width() : y1,
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
        return other.covers(x1, y1, z1, x2, y2, z2, solid);
    }

    /**
     * Returns whether this space makes one between these positions redundant: it contains it, and is solid if that one
     * is.
     */
    boolean covers(int fromX, int fromY, int fromZ, int toX, int toY, int toZ, boolean ifSolid) {
        return x1 <= fromX && y1 <= fromY && z1 <= fromZ && x2 >= toX && y2 >= toY && z2 >= toZ && (solid || !ifSolid);
    }
}
