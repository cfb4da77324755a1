package io.confirmshipping.domain.pallets.packing.block;

import java.util.Arrays;

/** An index of blocks by the boxes that they need: for each type, its blocks sorted by how many boxes of it they take. */
final class NeedIndex {

    /** By type: the number of boxes in the upper half, the block's rank in the lower; ascending. */
    private final long[][] needs;

    /** @param blocks by rank */
    NeedIndex(Block[] blocks, int types) {
        int[] counts = new int[types];
        for (Block block : blocks) {
            for (int i = 0; i < block.boxes().size(); i++) {
                counts[block.boxes().type(i)]++;
            }
        }
        needs = new long[types][];
        for (int rank = 0; rank < blocks.length; rank++) {
            Quantities boxes = blocks[rank].boxes();
            for (int i = 0; i < boxes.size(); i++) {
                int type = boxes.type(i);
                if (needs[type] == null) {
                    needs[type] = new long[counts[type]];
                }
                needs[type][--counts[type]] = (long) boxes.quantity(i) << 32 | rank;
            }
        }
        for (long[] some : needs) {
            if (some != null) {
                Arrays.sort(some);
            }
        }
    }

    /**
     * Removes the blocks that need more boxes of a type than are left.
     *
     * @param before how many were left when those that need more were last removed
     * @param set a bitmap of blocks
     */
    void removeUnmet(int type, int before, int left, long[] set) {
        long[] some = needs[type];
        if (some == null) {
            return;
        }
        for (int i = firstAbove(some, before) - 1; i >= 0 && some[i] >>> 32 > left; i--) {
            int rank = (int) some[i];
            set[rank / 64] &= ~(1L << rank);
        }
    }

    private static int firstAbove(long[] some, int quantity) {
        return -Arrays.binarySearch(some, (long) quantity << 32 | 0xFFFF_FFFFL) - 1;
    }
}
