package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;

/**
 * A free cuboid on a pallet, as large as it can be. Source: Parreño et al. 2008.
 *
 * @param x1 where it begins, in steps of {@link FixedPoint#INCH} from the pallet's origin, and so y1 and z1
 * @param x2 where it ends, and so y2 and z2
 * @param solid whether its bottom rests everywhere on something
 */
public record MaximalSpace(int x1, int y1, int z1, int x2, int y2, int z2, boolean solid, AnchorCorner anchor) {

    MaximalSpace(int x1, int y1, int z1, int x2, int y2, int z2, boolean solid, PackingProblem task) {
        this(x1, y1, z1, x2, y2, z2, solid, AnchorCorner.of(x1, y1, z1, x2, y2, z2, task));
    }

    /** Along x, in steps of {@link FixedPoint#INCH}. */
    public int length() {
        return x2 - x1;
    }

    /** Along y. */
    public int width() {
        return y2 - y1;
    }

    /** Along z. */
    public int height() {
        return z2 - z1;
    }

    /** In cubic steps. */
    public long volume() {
        return (long) length() * width() * height();
    }

    /** A block that has room in it, in its anchor corner. */
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

    /** Whether this one is of no use besides the other. */
    boolean isWithin(MaximalSpace other) {
        return other.covers(x1, y1, z1, x2, y2, z2, solid);
    }

    /** Whether a space between these positions would be of no use besides this one. */
    boolean covers(int fromX, int fromY, int fromZ, int toX, int toY, int toZ, boolean ifSolid) {
        return x1 <= fromX && y1 <= fromY && z1 <= fromZ && x2 >= toX && y2 >= toY && z2 >= toZ && (solid || !ifSolid);
    }
}
