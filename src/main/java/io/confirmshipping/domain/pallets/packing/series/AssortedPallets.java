package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.block.AvailableBlocks;
import io.confirmshipping.domain.pallets.packing.block.BlockBuilder;
import io.confirmshipping.domain.pallets.packing.block.BlockList;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.search.BeamSearch;
import io.confirmshipping.domain.pallets.packing.search.BlockSelection;
import io.confirmshipping.domain.pallets.packing.search.Packing;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Greedy filling of pallets of several sizes: each is filled with as much volume as the search finds, the one of greatest
 * volume first, as for bins of variable size. A pattern that fills one pallet is repeated on pallets of its size.
 */
public final class AssortedPallets {

    private static final int MAX_BLOCKS = 2_000;

    /** Half of the work is for searching, the other for pallets that take more to be filled once. */
    private static final int HALF = 2;

    private final List<BoxType> types;
    private final int support;
    private final WorkBudget budget;
    private final int[] left;

    /**
     * @param quantities of boxes to pack, by type
     * @param support as in {@link PackingProblem#support()}
     */
    public AssortedPallets(List<BoxType> types, int[] quantities, int support, WorkBudget budget) {
        this.types = types;
        this.left = quantities.clone();
        this.support = support;
        this.budget = budget;
    }

    /**
     * Returns whether all boxes found a place.
     *
     * @param pallets how many there are of each size, the largest first
     */
    public boolean hold(Map<Pallet, Integer> pallets) {
        long count = pallets.values().stream().mapToLong(Integer::longValue).sum();
        long workPerPallet = budget.left() / HALF / count;
        pallets.forEach(
                (pallet, quantity) -> fill(new PackingProblem(pallet, types, support), quantity, workPerPallet));
        return isAllPacked();
    }

    private void fill(PackingProblem problem, int pallets, long work) {
        if (isAllPacked()) {
            return;
        }
        BlockSelection selection = new BlockSelection(problem);
        AvailableBlocks available = new AvailableBlocks(
                BlockList.rated(new BlockBuilder(problem).build(left, MAX_BLOCKS, budget), volumes()), left);
        int empty = pallets;
        while (empty > 0 && !isAllPacked()) {
            if (available.size() == 0) {
                return;
            }
            Packing bare = new Packing(problem, available, budget.part(work));
            Packing packing = new BeamSearch(bare, volume(), selection).best();
            if (packing.isEmpty()) {
                return;
            }
            Pattern pattern = Pattern.repeated(packing, left).atMost(empty);
            Map<Integer, Integer> packed = pattern.boxesByType();
            packed.forEach((type, boxes) -> left[type] -= boxes);
            available = available.after(packed);
            empty -= pattern.pallets();
        }
    }

    private boolean isAllPacked() {
        return Arrays.stream(left).allMatch(quantity -> quantity == 0);
    }

    private double[] volumes() {
        return types.stream().mapToDouble(BoxType::volume).toArray();
    }

    private double volume() {
        double all = 0;
        for (int type = 0; type < left.length; type++) {
            all += (double) left[type] * types.get(type).volume();
        }
        return all;
    }
}
