package io.confirmshipping.domain.pallets.packing.block;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * An immutable list of rated blocks, the worthiest first, with indexes by their sides and by the boxes that they need,
 * because a search asks millions of times for those that fit.
 */
public final class BlockList {
    private final Block[] blocks;
    private final double[] worths;
    private final SideIndex lengths;
    private final SideIndex widths;
    private final SideIndex heights;
    private final NeedIndex needs;

    private BlockList(Block[] sorted, int types, SideIndex lengths, SideIndex widths, SideIndex heights) {
        blocks = sorted;
        worths = Arrays.stream(sorted).mapToDouble(Block::worth).toArray();
        this.lengths = lengths;
        this.widths = widths;
        this.heights = heights;
        needs = new NeedIndex(sorted, types);
    }

    private static int[] sides(Block[] blocks, ToIntFunction<Block> side) {
        return Arrays.stream(blocks).mapToInt(side).toArray();
    }

    /**
     * Returns the blocks rated and sorted.
     *
     * @param values of one box of each type
     */
    public static BlockList rated(List<Block> blocks, double[] values) {
        Block[] sorted = blocks.stream()
                .map(block -> block.rated(values))
                .sorted(Block.WORTHIEST_FIRST)
                .toArray(Block[]::new);
        return new BlockList(
                sorted,
                values.length,
                new SideIndex(sides(sorted, Block::length)),
                new SideIndex(sides(sorted, Block::width)),
                new SideIndex(sides(sorted, Block::height)));
    }

    /** Returns the blocks for which enough boxes of each type are left, in the same order. */
    public BlockList within(int[] left) {
        Block[] some =
                Arrays.stream(blocks).filter(block -> block.boxes().areIn(left)).toArray(Block[]::new);
        return some.length == blocks.length
                ? this
                : new BlockList(
                        some,
                        left.length,
                        lengths.of(sides(some, Block::length)),
                        widths.of(sides(some, Block::width)),
                        heights.of(sides(some, Block::height)));
    }

    public int size() {
        return blocks.length;
    }

    /** @param rank from 0 for the worthiest */
    public Block get(int rank) {
        return blocks[rank];
    }

    /** Returns the {@link Block#worth} of the block at this rank. */
    public double worth(int rank) {
        return worths[rank];
    }

    NeedIndex needs() {
        return needs;
    }

    SideIndex lengths() {
        return lengths;
    }

    SideIndex widths() {
        return widths;
    }

    SideIndex heights() {
        return heights;
    }
}
