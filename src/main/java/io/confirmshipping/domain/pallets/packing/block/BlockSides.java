package io.confirmshipping.domain.pallets.packing.block;

import java.util.List;
import java.util.function.ToIntFunction;

/** Indexes of blocks by each of their sides. They are made once: a list in another order, or of fewer blocks, takes them over. */
public record BlockSides(SideIndex lengths, SideIndex widths, SideIndex heights) {

    /** Returns the indexes of blocks in the order of this list. */
    public static BlockSides of(List<Block> blocks) {
        return new BlockSides(index(blocks, Block::length), index(blocks, Block::width), index(blocks, Block::height));
    }

    private static SideIndex index(List<Block> blocks, ToIntFunction<Block> side) {
        return new SideIndex(blocks.stream().mapToInt(side).toArray());
    }

    /** Returns the indexes of the blocks with these ranks, in this order. */
    BlockSides at(int[] ranks) {
        return new BlockSides(lengths.at(ranks), widths.at(ranks), heights.at(ranks));
    }
}
