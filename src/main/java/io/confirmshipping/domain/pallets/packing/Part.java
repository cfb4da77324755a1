package io.confirmshipping.domain.pallets.packing;

import java.util.function.Consumer;

/**
 * Boxes of one kind in one turn, side by side and one on another without a gap: part of a block.
 *
 * @param x where it begins, from the block's corner, and so y and z
 * @param columns how many boxes along x
 * @param rows how many along y
 * @param layers how many along z
 */
record Part(int kind, Turn turn, int x, int y, int z, int columns, int rows, int layers) {

    int boxes() {
        return columns * rows * layers;
    }

    int length() {
        return columns * turn.length();
    }

    int width() {
        return rows * turn.width();
    }

    int height() {
        return layers * turn.height();
    }

    /** The same boxes after a block has been put before them. */
    Part behind(Block block, Axis axis) {
        return new Part(
                kind,
                turn,
                axis == Axis.X ? x + block.length : x,
                axis == Axis.Y ? y + block.width : y,
                axis == Axis.Z ? z + block.height : z,
                columns,
                rows,
                layers);
    }

    /** Every box of it where its block is at this position. */
    void forEachBox(int blockX, int blockY, int blockZ, Consumer<Placement> boxes) {
        for (int layer = 0; layer < layers; layer++) {
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    boxes.accept(new Placement(
                            kind,
                            blockX + x + column * turn.length(),
                            blockY + y + row * turn.width(),
                            blockZ + z + layer * turn.height(),
                            turn));
                }
            }
        }
    }
}
