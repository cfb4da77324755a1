package io.confirmshipping.domain.pallets.packing.block;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * An immutable list of rated blocks, the worthiest first. Sizes and worths are also kept in arrays, because a search
 * reads millions of them.
 */
public final class BlockList {
    private final Block[] blocks;
    private final int[] lengths;
    private final int[] widths;
    private final int[] heights;
    private final double[] worths;

    private BlockList(Block[] sorted) {
        blocks = sorted;
        lengths = new int[sorted.length];
        widths = new int[sorted.length];
        heights = new int[sorted.length];
        worths = new double[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            lengths[i] = sorted[i].length();
            widths[i] = sorted[i].width();
            heights[i] = sorted[i].height();
            worths[i] = sorted[i].worth();
        }
    }

    /**
     * Returns the blocks rated and sorted.
     *
     * @param values of one box of each type
     */
    public static BlockList rated(List<Block> blocks, double[] values) {
        return new BlockList(blocks.stream()
                .map(block -> block.rated(values))
                .sorted(Block.WORTHIEST_FIRST)
                .toArray(Block[]::new));
    }

    /** Returns the blocks that satisfy the predicate, in the same order. */
    public BlockList only(Predicate<Block> kept) {
        Block[] some = new Block[blocks.length];
        int size = 0;
        for (Block block : blocks) {
            if (kept.test(block)) {
                some[size++] = block;
            }
        }
        return size == blocks.length ? this : new BlockList(Arrays.copyOf(some, size));
    }

    public int size() {
        return blocks.length;
    }

    /** @param i the rank, from 0 for the worthiest */
    public Block get(int i) {
        return blocks[i];
    }

    /** Returns the {@link Block#worth} of the block at this rank. */
    public double worth(int i) {
        return worths[i];
    }

    /** Returns whether the block at this rank fits in a space of this size, in steps of inches. */
    public boolean fits(int i, int length, int width, int height) {
        return lengths[i] <= length && widths[i] <= width && heights[i] <= height;
    }
}
