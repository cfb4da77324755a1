package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.List;

/**
 * A block and its position.
 *
 * @param x1 where it begins, in steps of {@link FixedPoint#INCH} from the pallet's origin, as do y1 and z1
 * @param x2 where it ends, as do y2 and z2
 */
public record PlacedBlock(Block block, int x1, int y1, int z1, int x2, int y2, int z2) {

    PlacedBlock(Block block, int x, int y, int z) {
        this(block, x, y, z, x + block.length(), y + block.width(), z + block.height());
    }

    /** Returns every box of the block. */
    public List<Placement> boxes() {
        return block.boxesAt(x1, y1, z1);
    }
}
