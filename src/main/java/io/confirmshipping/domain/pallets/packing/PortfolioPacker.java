package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.series.AssortedPallets;
import io.confirmshipping.domain.pallets.packing.series.Pattern;
import io.confirmshipping.domain.pallets.packing.series.Portfolio;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Packs by search: few boxes one by one, many in blocks; each rests on the pallet or on other boxes.
 *
 * <p>All lengths and weights are whole numbers, and the work is bounded, not the time, so every machine packs the same boxes
 * alike.
 */
public final class PortfolioPacker implements PalletPacker {

    /** The part of a box's bottom that must rest on something, in percent. */
    private static final int MIN_SUPPORT = 80;

    /** In steps, as much as all phases may do together. No phase ends because of it: each has a budget of its own. */
    static final long WORK = 70_000_000;

    /** In steps, to fill a seller's pallets of several sizes. */
    private static final long WORK_FOR_SIZES = 12_000_000;

    @Override
    public List<PackedPallet> pack(Load load, PalletRules rules) {
        return pack(load, rules, new WorkBudget(WORK));
    }

    /**
     * Packs a load.
     *
     * @param all of which the work of every phase is spent; the phases end by themselves
     */
    List<PackedPallet> pack(Load load, PalletRules rules, WorkBudget all) {
        Pallet board = Pallet.of(rules);
        Stock stock = Stock.of(load, board.weight());
        if (!stock.types().stream().allMatch(board::takes)) {
            throw new InvalidInput(PalletFit.errors(load, rules));
        }
        PackingProblem problem = new PackingProblem(board, stock.types(), MIN_SUPPORT);
        Map<List<PlacedBox>, Integer> pallets = new LinkedHashMap<>();
        List<Pattern> patterns = new Portfolio(problem, stock.quantities(), all).best();
        Arrangement arrangement = new Arrangement(problem, stock.size(), patterns.size(), all);
        for (Pattern pattern : patterns) {
            List<Placement> placements = arrangement.arrange(pattern.boxes());
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

    @Override
    public boolean packsOn(Load load, Map<PalletRules, Integer> pallets) {
        Map<Pallet, Integer> sizes = new LinkedHashMap<>();
        pallets.forEach((rules, quantity) -> sizes.merge(Pallet.of(rules), quantity, Integer::sum));
        Stock stock = Stock.of(
                load, sizes.keySet().stream().mapToLong(Pallet::weight).max().orElse(0));
        return new AssortedPallets(stock.types(), stock.quantities(), MIN_SUPPORT, new WorkBudget(WORK_FOR_SIZES))
                .hold(sizes);
    }
}
