package io.confirmshipping.domain.pallets.packing.block;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An immutable list of rated blocks, the worthiest first, with indexes by their sides and by the boxes that they need,
 * because a search asks millions of times for those that fit.
 */
public final class BlockList {
    private final Block[] blocks;
    private final double[] worths;
    private final int types;
    private final BlockSides sides;
    private final NeedIndex needs;

    private BlockList(Block[] sorted, int types, BlockSides sides) {
        blocks = sorted;
        worths = Arrays.stream(sorted).mapToDouble(Block::worth).toArray();
        this.types = types;
        this.sides = sides;
        needs = new NeedIndex(sorted, types);
    }

    /**
     * Returns the blocks rated and sorted.
     *
     * @param values of one box of each type
     */
    public static BlockList rated(List<Block> blocks, double[] values) {
        return rated(blocks, BlockSides.of(blocks), values);
    }

    /**
     * Returns the blocks rated and sorted.
     *
     * @param sides of the same blocks
     * @param values of one box of each type
     */
    public static BlockList rated(List<Block> blocks, BlockSides sides, double[] values) {
        Block[] rated = blocks.stream().map(block -> block.rated(values)).toArray(Block[]::new);
        double[] worths = Arrays.stream(rated).mapToDouble(Block::worth).toArray();
        int[] worthiestFirst = IntStream.range(0, rated.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -worths[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new BlockList(pick(rated, worthiestFirst), values.length, sides.at(worthiestFirst));
    }

    /** Returns the blocks with these ranks, in this order. */
    BlockList at(int[] ranks) {
        return new BlockList(pick(blocks, ranks), types, sides.at(ranks));
    }

    private static Block[] pick(Block[] of, int[] ranks) {
        return Arrays.stream(ranks).mapToObj(rank -> of[rank]).toArray(Block[]::new);
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

    BlockSides sides() {
        return sides;
    }
}
