package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.search.BeamSearch;
import io.confirmshipping.domain.pallets.packing.search.Deadline;
import io.confirmshipping.domain.pallets.packing.search.WorkBudget;
import io.confirmshipping.domain.pallets.packing.series.MultiPalletPacker;
import io.confirmshipping.domain.pallets.packing.series.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills one pallet after another with blocks of boxes, each of which rests on the pallet or on others. Everything is counted
 * in whole steps, and the search ends after so much work, not after so much time: the same boxes are packed alike on every
 * machine. Only where that takes longer than the {@link Deadline}, it ends with what it has.
 *
 * <p>How a pallet is filled: {@link BeamSearch}. How few pallets become enough: {@link MultiPalletPacker}.
 */
public final class BlockBuildingPacker implements PalletPacker {

    /** How much of a box's bottom must rest on something, in percent. */
    private static final int SUPPORT = 80;

    /** In blocks looked at: about a tenth of a second of processor time. */
    private static final long EFFORT = 15_000_000;

    @Override
    public List<PackedPallet> pack(Load load, PalletRules rules, Deadline deadline) {
        List<FieldError> errors = PalletFit.errors(load, rules);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        Stock stock = Stock.of(load);
        PackingProblem task = new PackingProblem(Pallet.of(rules), stock.types(), SUPPORT);
        WorkBudget effort = new WorkBudget(EFFORT, deadline);
        Map<List<PlacedBox>, Integer> pallets = new LinkedHashMap<>();
        HeavierBelow heavierBelow = new HeavierBelow(stock.types());
        for (Pattern pattern : new MultiPalletPacker(task, stock.quantities(), effort).best()) {
            List<Placement> placements = heavierBelow.arrange(pattern.packing().placements());
            for (int pallet = 0; pallet < pattern.pallets(); pallet++) {
                List<PlacedBox> boxes = placements.stream()
                        .map(placement -> PlacedBox.of(placement, stock.take(placement.type())))
                        .toList();
                pallets.merge(boxes, 1, Integer::sum);
            }
        }
        List<PackedPallet> packed = new ArrayList<>();
        pallets.forEach((boxes, quantity) -> packed.add(new PackedPallet(quantity, boxes)));
        return packed;
    }
}
