package io.confirmshipping.domain.contents;

import java.util.List;

/**
 * Equal boxes.
 *
 * @param quantity how many of them, 1 or more
 * @param dimensions the size of one
 * @param weight the weight of one
 * @param items what is in one
 */
public record BoxGroup(int quantity, Dimensions dimensions, Weight weight, List<SkuQuantity> items) {

    public BoxGroup {
        items = List.copyOf(items);
    }

    /** Units in one box. */
    public int unitsPerBox() {
        return items.stream().mapToInt(SkuQuantity::quantity).sum();
    }
}
