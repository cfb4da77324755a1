package io.confirmshipping.domain.pallets.packing.extreme;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Packs boxes one by one at extreme points, first fit, in many orders. Source: Crainic, Perboli and Tadei 2008.
 *
 * <p>An order takes time cubic in the number of boxes on a pallet, so this is for few boxes.
 */
public final class ExtremePointPacker {
    private final PackingProblem problem;
    private final WorkBudget budget;

    public ExtremePointPacker(PackingProblem problem, WorkBudget budget) {
        this.problem = problem;
        this.budget = budget;
    }

    /**
     * Returns the boxes on each pallet, the fullest first.
     *
     * @param quantities of boxes to pack, by type
     * @param enough the number of pallets at which the search ends
     */
    public List<List<Placement>> pack(int[] quantities, int enough) {
        return pack(quantities, enough, Integer.MAX_VALUE);
    }

    /**
     * Returns the boxes on each pallet, the fullest first; none if no way was found.
     *
     * @param quantities of boxes to pack, by type
     * @param enough the number of pallets at which the search ends
     * @param max the number of pallets that there are
     */
    public List<List<Placement>> pack(int[] quantities, int enough, int max) {
        int[] boxes = IntStream.range(0, quantities.length)
                .flatMap(type -> IntStream.generate(() -> type).limit(quantities[type]))
                .toArray();
        return new OrderSearch(problem, boxes, budget)
                .search(enough, max).stream()
                        .map(ExtremePointPallet::placements)
                        .toList();
    }

    /** Returns the boxes packed on one pallet; empty if no way was found. */
    public Optional<List<Placement>> packOnOne(int[] quantities) {
        return pack(quantities, 1, 1).stream().findFirst();
    }
}
