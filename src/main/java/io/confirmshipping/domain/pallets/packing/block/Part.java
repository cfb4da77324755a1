package io.confirmshipping.domain.pallets.packing.block;

import io.confirmshipping.domain.pallets.packing.problem.Axis;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.function.Consumer;

/**
 * An array of equal boxes in one orientation, side by side and on each other without a gap; a part of a block.
 *
 * @param x where it begins, from the block's corner, in steps of {@link FixedPoint#INCH}, as do y and z
 * @param columns the number of boxes along x
 * @param rows the number of boxes along y
 * @param layers the number of boxes along z
 */
public record Part(int type, Orientation orientation, int x, int y, int z, int columns, int rows, int layers) {

    int boxes() {
        return columns * rows * layers;
    }

    /** Returns the side along x, in steps of {@link FixedPoint#INCH}. */
    public int length() {
        return columns * orientation.length();
    }

    /** Returns the side along y. */
    public int width() {
        return rows * orientation.width();
    }

    /** Returns the side along z. */
    public int height() {
        return layers * orientation.height();
    }

    /** Returns whether its lowest boxes bear no box more than those of this part. */
    boolean isSealed(PackingProblem problem) {
        BoxType box = problem.types().get(type);
        return box.isLoadLimited() && box.maxLoad() - (layers - 1) * box.weight() < problem.minWeight();
    }

    /** Returns this part moved behind a block along an axis. */
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

    /**
     * Passes on every box of this part, with the corner of its block at this position, in steps of
     * {@link FixedPoint#INCH}.
     */
    void forEachBox(int blockX, int blockY, int blockZ, Consumer<Placement> boxes) {
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
