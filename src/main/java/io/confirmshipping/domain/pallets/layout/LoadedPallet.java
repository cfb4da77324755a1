package io.confirmshipping.domain.pallets.layout;

import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.packing.PlacedBox;
import java.util.List;

/**
 * Pallets that are alike, with every box in its place.
 *
 * @param boxes on each of them, from the bottom to the top; none where the seller said what the pallets are
 */
public record LoadedPallet(PalletGroup pallet, List<PlacedBox> boxes) {

    public LoadedPallet {
        boxes = List.copyOf(boxes);
    }
}
