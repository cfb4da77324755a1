package io.confirmshipping.domain.pallets.packing.block;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * BlockList to choose from, the worthiest first. What decides about nearly all of them is kept in arrays: a search looks at
 * millions. Immutable.
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

    /** These blocks where a box of every type has this value. */
    public static BlockList rated(List<Block> blocks, double[] values) {
        return new BlockList(blocks.stream()
                .map(block -> block.rated(values))
                .sorted(Block.WORTHIEST_FIRST)
                .toArray(Block[]::new));
    }

    /** Those that are to be kept, in the same order. */
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

    /** @param i from 0, the worthiest */
    public Block get(int i) {
        return blocks[i];
    }

    /** {@link Block#worth} of one. */
    public double worth(int i) {
        return worths[i];
    }

    /** Whether one has room in so much, in steps of inches. */
    public boolean fits(int i, int length, int width, int height) {
        return lengths[i] <= length && widths[i] <= width && heights[i] <= height;
    }
}
