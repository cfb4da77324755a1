package io.confirmshipping.domain.shipment.quantities;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.SkuQuantity;
import java.util.List;
import java.util.function.Predicate;

/**
 * The room that boxes have for more units within their limits.
 *
 * @param allowed whether a box is within its limits
 */
record BoxRoom(Predicate<BoxGroup> allowed) {

    /** Returns how many of these units each of some equal boxes can take. */
    int of(NumberedBoxes boxes, int units) {
        if (allowed.test(more(boxes.group(), units))) {
            return units;
        }
        int low = 0;
        int high = Math.max(0, units - 1);
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            if (allowed.test(more(boxes.group(), middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static BoxGroup more(BoxGroup group, int units) {
        return group.holding(List.of(new SkuQuantity("", group.unitsPerBox() + units)));
    }
}
