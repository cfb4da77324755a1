package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.PalletRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills one pallet after another. */
public final class BlockBuildingPacker implements PalletPacker {

    @Override
    public List<PackedPallet> pack(Load load, PalletRules rules) {
        List<FieldError> errors = PalletFit.errors(load, rules);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        Stock stock = Stock.of(load);
        Map<List<PlacedBox>, Integer> pallets = new LinkedHashMap<>();
        int[] left = stock.quantities();
        while (any(left)) {
            List<PlacedBox> boxes = new ArrayList<>();
            new Fill(Pallet.of(rules), stock.kinds(), left)
                    .placements()
                    .forEach(placement -> boxes.add(placement.of(stock.take(placement.kind()))));
            pallets.merge(boxes, 1, Integer::sum);
        }
        List<PackedPallet> packed = new ArrayList<>();
        pallets.forEach((boxes, quantity) -> packed.add(new PackedPallet(quantity, boxes)));
        return packed;
    }

    private static boolean any(int[] quantities) {
        for (int quantity : quantities) {
            if (quantity > 0) {
                return true;
            }
        }
        return false;
    }
}
