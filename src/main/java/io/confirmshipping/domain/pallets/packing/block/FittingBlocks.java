package io.confirmshipping.domain.pallets.packing.block;

/** A cursor over the blocks that fit in a space, the worthiest first. */
public final class FittingBlocks {
    private final long[] set;
    private final SideIndex lengths;
    private final SideIndex widths;
    private final SideIndex heights;
    private final int length;
    private final int width;
    private final int height;
    private final long[] notLonger;
    private final long[] notWider;
    private final long[] notHigher;
    private int word = -1;
    private long bits;

    FittingBlocks(BlockList blocks, long[] set, int length, int width, int height) {
        this.set = set;
        this.lengths = blocks.sides().lengths();
        this.widths = blocks.sides().widths();
        this.heights = blocks.sides().heights();
        this.length = length;
        this.width = width;
        this.height = height;
        this.notLonger = lengths.upTo(length);
        this.notWider = widths.upTo(width);
        this.notHigher = heights.upTo(height);
    }

    /** Returns the rank of the next block; -1 if there is none. */
    public int next() {
        int rank;
        do {
            while (bits == 0) {
                if (++word >= set.length) {
                    return -1;
                }
                bits = set[word] & notLonger[word] & notWider[word] & notHigher[word];
            }
            rank = 64 * word + Long.numberOfTrailingZeros(bits);
            bits &= bits - 1;
        } while (!(lengths.isWithin(rank, length) && widths.isWithin(rank, width) && heights.isWithin(rank, height)));
        return rank;
    }

    /** Returns the work done so far, in words of bitmaps read. */
    public int work() {
        return word + 1;
    }
}
