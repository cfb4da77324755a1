package io.confirmshipping.domain.pallets.layout;

import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.packing.PlacedBox;
import java.util.List;

/**
 * Pallets that are alike, with the place of every box.
 *
 * @param boxes the boxes on each pallet, from the bottom to the top; empty if the seller described the pallets
 */
public record LoadedPallet(PalletGroup pallet, List<PlacedBox> boxes) {

    public LoadedPallet {
        boxes = List.copyOf(boxes);
    }
}
