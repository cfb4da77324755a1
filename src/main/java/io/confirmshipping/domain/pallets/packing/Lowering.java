package io.confirmshipping.domain.pallets.packing;

import java.util.Arrays;

/** Packs a pallet that has room left as low as it can: it stands better, and is charged for less space. */
final class Lowering {

    /** The steps in which the height is searched are this part of the highest pallet. */
    private static final int STEPS = 64;

    private final Task task;
    private final Blocks blocks;
    private final BlockChoice choice;
    private final Effort effort;

    /**
     * @param blocks rated by their volume
     * @param effort for every height that is tried
     */
    Lowering(Task task, Blocks blocks, BlockChoice choice, Effort effort) {
        this.task = task;
        this.blocks = blocks;
        this.choice = choice;
        this.effort = effort;
    }

    /** @param boxes on the pallet, by kind */
    Packing lower(Packing packing, int[] boxes) {
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
        Task lower = new Task(pallet, task.kinds(), task.support());
        return new BeamSearch(new Packing(lower, boxes, blocks), volume(boxes), choice, effort.part(effort.left()))
                .best();
    }

    private int leastHeight(int[] boxes) {
        return (int) (volume(boxes) / task.pallet().length() / task.pallet().width());
    }

    private long volume(int[] boxes) {
        long volume = 0;
        for (int kind = 0; kind < boxes.length; kind++) {
            volume += boxes[kind] * task.kinds().get(kind).volume();
        }
        return volume;
    }
}
