package io.confirmshipping.domain.pallets.packing.search;

import io.confirmshipping.domain.pallets.packing.block.BlockList;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import java.util.Arrays;

/**
 * Packs a pallet that has room left as low as it can: it stands better, and is charged for less space. It halves the heights
 * that are in question until hardly any are left.
 */
public final class HeightMinimizer {

    /** The steps in which the height is searched are this part of the highest pallet. */
    private static final int STEPS = 64;

    private final PackingProblem task;
    private final BlockList blocks;
    private final BlockSelection selection;
    private final WorkBudget effort;

    /**
     * @param blocks rated by their volume
     * @param effort for every height that is tried
     */
    public HeightMinimizer(PackingProblem task, BlockList blocks, BlockSelection selection, WorkBudget effort) {
        this.task = task;
        this.blocks = blocks;
        this.selection = selection;
        this.effort = effort;
    }

    /**
     * The lowest packing of the same boxes that it has found; this one if there is no lower one.
     *
     * @param boxes on the pallet, by type
     */
    public Packing lower(Packing packing, int[] boxes) {
        Pallet pallet = task.pallet();
        Packing lowest = packing;
        int tooLow = leastHeight(boxes);
        while (lowest.top() - tooLow > pallet.height() / STEPS && !effort.isTooLate()) {
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
        PackingProblem lower = new PackingProblem(pallet, task.types(), task.support());
        return new BeamSearch(new Packing(lower, boxes, blocks), volume(boxes), selection, effort.part(effort.left()))
                .best();
    }

    private int leastHeight(int[] boxes) {
        return (int) (volume(boxes) / task.pallet().length() / task.pallet().width());
    }

    private long volume(int[] boxes) {
        long volume = 0;
        for (int type = 0; type < boxes.length; type++) {
            volume += boxes[type] * task.types().get(type).volume();
        }
        return volume;
    }
}
