package io.confirmshipping.domain.pallets.packing.block;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/** The boxes that are left, and the blocks of a list for which they are enough. */
public final class AvailableBlocks {
    private final BlockList blocks;
    private final int[] left;
    private final long[] set;
    private int shortest;

    /** @param left how many boxes of each type there are */
    public AvailableBlocks(BlockList blocks, int[] left) {
        this.blocks = blocks;
        this.left = left.clone();
        this.set = new long[(blocks.size() + 63) / 64];
        for (int rank = 0; rank < blocks.size(); rank++) {
            set[rank / 64] |= 1L << rank;
        }
        for (int type = 0; type < left.length; type++) {
            blocks.needs().removeUnmet(type, Integer.MAX_VALUE, left[type], set);
        }
    }

    private AvailableBlocks(AvailableBlocks other) {
        blocks = other.blocks;
        left = other.left.clone();
        set = other.set.clone();
        shortest = other.shortest;
    }

    /** Returns an independent copy. */
    public AvailableBlocks copy() {
        return new AvailableBlocks(this);
    }

    /** Returns how many boxes of each type are left. */
    public int[] left() {
        return left.clone();
    }

    /** Returns whether boxes of a type are left. */
    public boolean has(int type) {
        return left[type] > 0;
    }

    /**
     * Returns the same for boxes of which some are taken meanwhile. Where most blocks are gone, the others become a list of
     * their own.
     *
     * @param taken how many boxes of each type are taken, no more than there are
     */
    public AvailableBlocks after(Map<Integer, Integer> taken) {
        AvailableBlocks after = copy();
        taken.forEach(after::take);
        if (2 * after.size() >= blocks.size()) {
            return after;
        }
        AvailableBlocks some =
                new AvailableBlocks(blocks.at(BitSet.valueOf(after.set).stream().toArray()), after.left);
        some.shortest = after.shortest;
        return some;
    }

    /** Returns the rank of the shortest side of the boxes that are left; the number of types if there are none. */
    public int rankOfShortestSide(PackingProblem problem) {
        while (shortest < left.length && !has(problem.typeOfShortestSide(shortest))) {
            shortest++;
        }
        return shortest;
    }

    /** Returns how many blocks there are. */
    public int size() {
        return Arrays.stream(set).mapToInt(Long::bitCount).sum();
    }

    /** Takes the boxes of a block, and removes the blocks for which too few are left. */
    public void take(Block block) {
        Quantities boxes = block.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            take(boxes.type(i), boxes.quantity(i));
        }
    }

    private void take(int type, int quantity) {
        if (quantity > 0) {
            int before = left[type];
            left[type] -= quantity;
            blocks.needs().removeUnmet(type, before, left[type], set);
        }
    }

    /** Removes a block that is too heavy. */
    public void remove(int rank) {
        set[rank / 64] &= ~(1L << rank);
    }

    /** Returns the blocks that fit in a space of this size, in steps of inches. */
    public FittingBlocks fitting(int length, int width, int height) {
        return new FittingBlocks(blocks, set, length, width, height);
    }

    public BlockList list() {
        return blocks;
    }
}
