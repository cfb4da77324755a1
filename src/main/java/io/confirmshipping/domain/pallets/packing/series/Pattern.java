package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.search.Packing;

/**
 * A packing of one pallet, and how often it is used.
 *
 * @param pallets how many pallets are packed so, 1 or more
 */
public record Pattern(Packing packing, int pallets) {

    /**
     * Returns the pattern with as many pallets as there are boxes for.
     *
     * @param left how many boxes of each type there are
     */
    static Pattern repeated(Packing packing, int[] left) {
        int[] after = packing.left();
        int pallets = Integer.MAX_VALUE;
        for (int type = 0; type < left.length; type++) {
            int onEach = left[type] - after[type];
            if (onEach > 0) {
                pallets = Math.min(pallets, left[type] / onEach);
            }
        }
        return new Pattern(packing, pallets);
    }

    /** Returns this pattern on no more than this many pallets. */
    Pattern atMost(int max) {
        return new Pattern(packing, Math.min(pallets, max));
    }

    /** Returns how many boxes of each type remain after these pallets are filled. */
    int[] takenFrom(int[] left) {
        int[] after = packing.left();
        for (int type = 0; type < left.length; type++) {
            after[type] = left[type] - pallets * (left[type] - after[type]);
        }
        return after;
    }
}
