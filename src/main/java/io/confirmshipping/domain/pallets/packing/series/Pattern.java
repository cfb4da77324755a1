package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.search.Packing;
import java.util.List;

/**
 * A packing of one pallet, and how often it is used.
 *
 * @param boxes the boxes on one pallet, 1 or more
 * @param pallets how many pallets are packed so, 1 or more
 */
public record Pattern(List<Placement> boxes, int pallets) {

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
        return new Pattern(packing.placements(), pallets);
    }

    /** Returns this pattern on no more than this many pallets. */
    Pattern atMost(int max) {
        return new Pattern(boxes, Math.min(pallets, max));
    }

    /** Returns how many boxes of each type remain after these pallets are filled. */
    int[] takenFrom(int[] left) {
        int[] after = left.clone();
        boxes.forEach(box -> after[box.type()] -= pallets);
        return after;
    }
}
