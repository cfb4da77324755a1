package io.confirmshipping.domain.pallets.packing.balance;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.Comparator;
import java.util.List;

/**
 * Brings the center of gravity of a load nearer to the middle of the board: mirrors parts of the load between planes that cross no
 * box, and lays piles anew that stand apart. Source: Davies and Bischoff 1999, "Weight distribution considerations in container loading".
 *
 * <p>A part keeps its inner arrangement, and every box its height. Where a part meets the rest, each box has the support that it needs, bears
 * what rests on it, and no more boxes than before stand on lighter ones, nor on ones less than half as heavy. How far off a load is counts
 * as it will be when it is shifted as a whole as far as the board's edges allow.
 */
public final class Balancing {

    /** A load that is nearer than this to the middle, as a part of the board's side, stays as it is. */
    private static final double NEAR = 0.05;

    /** A load that is not is balanced until it is that near. */
    private static final double NEAR_ENOUGH = 0.03;

    /** The least part of the board's side by which a change must bring the center of gravity nearer. */
    private static final double GAIN = 0.003;

    private static final Comparator<Placement> LOWEST_FIRST =
            Comparator.comparingInt(Placement::z).thenComparingInt(Placement::y).thenComparingInt(Placement::x);

    private final PackingProblem problem;
    private final Board board;
    private final WorkBudget budget;

    /** @param placements the boxes on one pallet */
    public Balancing(PackingProblem problem, List<Placement> placements, WorkBudget budget) {
        this.problem = problem;
        this.board = new Board(problem, placements, budget);
        this.budget = budget;
    }

    /** Returns the same boxes, from the bottom to the top. */
    public List<Placement> arrange() {
        if (board.offset().greater() >= NEAR) {
            balance();
        }
        return board.placements().stream().sorted(LOWEST_FIRST).toList();
    }

    private void balance() {
        Stacking stacking = new Stacking(problem, board, budget);
        mirror(stacking);
        if (new PileLayouts(board, GAIN, budget).improve(NEAR_ENOUGH)) {
            mirror(stacking);
        }
    }

    private void mirror(Stacking stacking) {
        boolean better = true;
        while (better && board.offset().greater() > NEAR_ENOUGH) {
            better = new Mirrorings(board, GAIN, budget).find().stream().anyMatch(stacking::make);
        }
    }
}
