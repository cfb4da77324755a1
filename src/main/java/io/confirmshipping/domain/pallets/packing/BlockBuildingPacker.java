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

    /** How much of a box's bottom must rest on something, in percent. */
    private static final int SUPPORT = 80;

    private static final long EFFORT = 15_000_000;

    @Override
    public List<PackedPallet> pack(Load load, PalletRules rules) {
        List<FieldError> errors = PalletFit.errors(load, rules);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        Stock stock = Stock.of(load);
        Task task = new Task(Pallet.of(rules), stock.kinds(), SUPPORT);
        Map<List<PlacedBox>, Integer> pallets = new LinkedHashMap<>();
        HeavierBelow heavierBelow = new HeavierBelow(stock.kinds());
        for (Pattern pattern : new PalletSeries(task, stock.quantities(), EFFORT).best()) {
            List<Placement> placements = heavierBelow.arrange(pattern.packing().placements());
            for (int pallet = 0; pallet < pattern.pallets(); pallet++) {
                List<PlacedBox> boxes = placements.stream()
                        .map(placement -> placement.of(stock.take(placement.kind())))
                        .toList();
                pallets.merge(boxes, 1, Integer::sum);
            }
        }
        List<PackedPallet> packed = new ArrayList<>();
        pallets.forEach((boxes, quantity) -> packed.add(new PackedPallet(quantity, boxes)));
        return packed;
    }
}
