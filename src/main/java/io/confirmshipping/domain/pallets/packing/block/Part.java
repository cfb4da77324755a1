package io.confirmshipping.domain.pallets.packing.block;

import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.function.Consumer;

/**
 * Boxes of one type in one orientation, side by side and one on another without a gap: part of a block.
 *
 * @param x where it begins, from the block's corner, in steps of {@link FixedPoint#INCH}, and so y and z
 * @param columns how many boxes along x
 * @param rows how many along y
 * @param layers how many along z
 */
public record Part(int type, Orientation orientation, int x, int y, int z, int columns, int rows, int layers) {

    int boxes() {
        return columns * rows * layers;
    }

    /** Along x, in steps of {@link FixedPoint#INCH}. */
    public int length() {
        return columns * orientation.length();
    }

    /** Along y. */
    public int width() {
        return rows * orientation.width();
    }

    /** Along z. */
    public int height() {
        return layers * orientation.height();
    }

    /** The same boxes after a block has been put before them. */
    Part behind(Block block, Axis axis) {
        return new Part(
                type,
                orientation,
                axis == Axis.X ? x + block.length() : x,
                axis == Axis.Y ? y + block.width() : y,
                axis == Axis.Z ? z + block.height() : z,
                columns,
                rows,
                layers);
    }

    /** Every box of it where the corner of its block is at this position, in steps of {@link FixedPoint#INCH}. */
    public void forEachBox(int blockX, int blockY, int blockZ, Consumer<Placement> boxes) {
        for (int layer = 0; layer < layers; layer++) {
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    boxes.accept(new Placement(
                            type,
                            blockX + x + column * orientation.length(),
                            blockY + y + row * orientation.width(),
                            blockZ + z + layer * orientation.height(),
                            orientation));
                }
            }
        }
    }
}
