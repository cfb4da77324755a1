package io.confirmshipping.domain.pallets.packing;

import java.util.function.Consumer;

/** A block where it lies. */
final class Placed {
    final Block block;
    final int x1;
    final int y1;
    final int z1;
    final int x2;
    final int y2;
    final int z2;

    Placed(Block block, int x, int y, int z) {
        this.block = block;
        x1 = x;
        y1 = y;
        z1 = z;
        x2 = x + block.length;
        y2 = y + block.width;
        z2 = z + block.height;
    }

    void forEachBox(Consumer<Placement> boxes) {
        block.parts.forEach(part -> part.forEachBox(x1, y1, z1, boxes));
    }
}
