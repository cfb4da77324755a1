package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.search.Packing;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
        Pattern once = new Pattern(packing.placements(), 1);
        return once.on(once.boxesByType().entrySet().stream()
                .mapToInt(type -> left[type.getKey()] / type.getValue())
                .min()
                .orElseThrow(() -> new IllegalStateException("No box that is left fits on an empty pallet")));
    }

    private Pattern on(int number) {
        return new Pattern(boxes, number);
    }

    /** Returns this pattern on no more than this many pallets. */
    Pattern atMost(int max) {
        return on(Math.min(pallets, max));
    }

    /** Returns how many boxes of each type are on all these pallets together, for the types that there are. */
    SortedMap<Integer, Integer> boxesByType() {
        SortedMap<Integer, Integer> types = new TreeMap<>();
        boxes.forEach(box -> types.merge(box.type(), pallets, Integer::sum));
        return types;
    }
}
