package io.confirmshipping.function.paper;

import java.util.List;

/**
 * The boxes of a shipment that are asked for, by their IDs or their numbers; all if neither is given.
 *
 * @param ids each of a box of the shipment
 * @param ranges of numbers, each with a box of the shipment; boxes that are gone are passed over
 */
public record BoxSelection(List<String> ids, List<NumberRange> ranges) {

    /** All boxes. */
    public static final BoxSelection ALL = new BoxSelection(List.of(), List.of());

    /** Returns the boxes with numbers in these ranges. */
    public static BoxSelection of(List<NumberRange> ranges) {
        return new BoxSelection(List.of(), ranges);
    }

    public boolean isAll() {
        return ids.isEmpty() && ranges.isEmpty();
    }
}
