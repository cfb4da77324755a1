package io.confirmshipping.domain.pallets.packing.search;

import io.confirmshipping.domain.pallets.packing.block.BlockList;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import java.util.Arrays;

/**
 * Bisection on the height of a packing, so that a pallet that is not full stands better and takes less space.
 *
 * <p>Each step packs the same boxes again with {@link BeamSearch}, no higher than the middle of the heights in question,
 * until these differ by no more than a 64th of the pallet's height, or a step of {@link FixedPoint} if that is more: about
 * six searches. The difference falls with each. The result is never higher than the given packing.
 */
public final class HeightMinimizer {

    /** The bisection ends at this part of the pallet's height. */
    private static final int STEPS_PER_PALLET = 64;

    private final PackingProblem problem;
    private final BlockList blocks;
    private final BlockSelection selection;
    private final WorkBudget budget;

    /**
     * @param blocks rated by their volume
     * @param budget for each height that is tried
     */
    public HeightMinimizer(PackingProblem problem, BlockList blocks, BlockSelection selection, WorkBudget budget) {
        this.problem = problem;
        this.blocks = blocks;
        this.selection = selection;
        this.budget = budget;
    }

    /**
     * Returns the lowest packing found of the same boxes; the given one if none is lower.
     *
     * @param boxes the boxes on the pallet, by type
     */
    public Packing minimize(Packing packing, int[] boxes) {
        Pallet pallet = problem.pallet();
        Packing lowest = packing;
        int tooLow = minHeight(boxes);
        int step = Math.max(1, pallet.height() / STEPS_PER_PALLET);
        while (lowest.top() - tooLow > step && !budget.isTooLate()) {
            int height = (lowest.top() + tooLow) / 2;
            Packing lower = packed(boxes, new Pallet(pallet.length(), pallet.width(), height, pallet.weight()));
            if (Arrays.stream(lower.left()).allMatch(left -> left == 0)) {
                lowest = lower;
            } else {
                tooLow = height;
            }
        }
        return lowest;
    }

    private Packing packed(int[] boxes, Pallet pallet) {
        PackingProblem lower = new PackingProblem(pallet, problem.types(), problem.support());
        return new BeamSearch(new Packing(lower, boxes, blocks), volume(boxes), selection, budget.part(budget.left()))
                .best();
    }

    private int minHeight(int[] boxes) {
        return (int)
                (volume(boxes) / problem.pallet().length() / problem.pallet().width());
    }

    private long volume(int[] boxes) {
        long volume = 0;
        for (int type = 0; type < boxes.length; type++) {
            volume += boxes[type] * problem.types().get(type).volume();
        }
        return volume;
    }
}
