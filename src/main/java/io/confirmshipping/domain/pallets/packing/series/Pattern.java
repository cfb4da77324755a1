package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.search.Packing;

/**
 * One way to fill a pallet.
 *
 * @param pallets how many are filled so, 1 or more
 */
public record Pattern(Packing packing, int pallets) {

    /** As many pallets as there are boxes for. */
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

    /** What remains of boxes from which these pallets were filled. */
    int[] takenFrom(int[] left) {
        int[] after = packing.left();
        for (int type = 0; type < left.length; type++) {
            after[type] = left[type] - pallets * (left[type] - after[type]);
        }
        return after;
    }
}
