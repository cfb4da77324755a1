package io.confirmshipping.domain.pallets.packing;

import java.util.List;

/**
 * Pallets that are packed alike.
 *
 * @param quantity how many pallets, 1 or more
 * @param boxes the boxes on each pallet, from the bottom to the top
 */
public record PackedPallet(int quantity, List<PlacedBox> boxes) {

    public PackedPallet {
        boxes = List.copyOf(boxes);
    }
}
