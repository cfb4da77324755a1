package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.pallets.packing.balance.Balancing;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.restacking.Restacking;
import io.confirmshipping.domain.pallets.packing.restacking.Sinking;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.List;

/**
 * Arranges the boxes of each packed pallet: heavier ones below lighter ones, and the center of gravity near the middle of the board. No
 * pallet gets higher, and every pallet has the same share of the work.
 */
final class Arrangement {

    /** In steps, for all pallets together, beside that for every box. */
    private static final long WORK = 6_000_000;

    private static final long WORK_PER_BOX = 400;

    /** In steps. More hardly helps. */
    private static final long MAX_WORK_PER_PALLET = 2_000_000;

    /** In steps, to balance a pallet. Most take less than a tenth. */
    private static final long MAX_WORK_TO_BALANCE = 100_000;

    /** The number of equal parts of a pallet's work, of which balancing may take one. */
    private static final int BALANCING = 5;

    private final PackingProblem problem;
    private final HeavierBelow heavierBelow;
    private final Centered centered;
    private final WorkBudget all;
    private final long workPerPallet;

    /**
     * @param boxes how many there are on all pallets
     * @param pallets how many are arranged, 1 or more
     * @param all of which the work is spent
     */
    Arrangement(PackingProblem problem, int boxes, int pallets, WorkBudget all) {
        this.problem = problem;
        this.all = all;
        this.heavierBelow = new HeavierBelow(problem.types());
        this.centered = new Centered(problem.types(), problem.pallet());
        this.workPerPallet = Math.min(MAX_WORK_PER_PALLET, (WORK + WORK_PER_BOX * boxes) / pallets);
    }

    /** Returns the same boxes, from the bottom to the top. */
    List<Placement> arrange(List<Placement> boxes) {
        WorkBudget swapping = all.phase(workPerPallet);
        List<Placement> swapped = heavierBelow.arrange(boxes, swapping);
        List<Placement> sunk = new Sinking(problem, swapped, all.phase(workPerPallet)).arrange();
        List<Placement> restacked = new Restacking(problem, sunk, all.phase(workPerPallet)).arrange();
        List<Placement> arranged = heavierBelow.arrange(restacked, swapping);
        WorkBudget balancing = all.phase(Math.min(MAX_WORK_TO_BALANCE, workPerPallet / BALANCING));
        return centered.center(new Balancing(problem, arranged, balancing).arrange());
    }
}
