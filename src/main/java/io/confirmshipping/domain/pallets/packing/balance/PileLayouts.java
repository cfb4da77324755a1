package io.confirmshipping.domain.pallets.packing.balance;

import io.confirmshipping.domain.pallets.packing.problem.Axis;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Lays the piles on a board anew in random orders, each along or across, and keeps the layout that is nearest to the middle. */
final class PileLayouts {

    /** More piles fit on the board in few orders only. */
    private static final int MAX_PILES = 8;

    private static final int TRIES = 40;

    private final Board board;
    private final double gain;
    private final WorkBudget budget;
    private final Random random = new Random(1);

    /** @param gain the part of the board's side by which the center of gravity must come nearer at least */
    PileLayouts(Board board, double gain, WorkBudget budget) {
        this.board = board;
        this.gain = gain;
        this.budget = budget;
    }

    /**
     * Lays the piles anew if the load is better balanced then.
     *
     * @param nearEnough a part of the board's side: a layout that is that near is not bettered
     * @return whether they are laid anew; false if the budget does not last
     */
    boolean improve(double nearEnough) {
        List<Pile> piles = Pile.on(board, budget);
        if (piles.size() < 2 || piles.size() > MAX_PILES) {
            return false;
        }
        Offset least = board.offset();
        PileLayout best = null;
        for (int i = 0; i < TRIES && !budget.isSpent() && least.greater() > nearEnough; i++) {
            PileLayout layout = new PileLayout(board, i % 2 == 0 ? Axis.Y : Axis.X, budget);
            if (lay(piles, i, layout) && layout.offset().isNearer(least, gain)) {
                best = layout;
                least = layout.offset();
            }
        }
        if (best != null) {
            best.apply();
        }
        return best != null;
    }

    /** Lays them in random order: all along x, all along y, or each in a random way. Returns false if there is no room for one. */
    private boolean lay(List<Pile> piles, int number, PileLayout layout) {
        List<Pile> order = new ArrayList<>(piles);
        Collections.shuffle(order, random);
        for (Pile pile : order) {
            boolean lengthwise = pile.x().length() >= pile.y().length();
            boolean turned =
                    switch (number % 4) {
                        case 0 -> !lengthwise;
                        case 1 -> lengthwise;
                        default -> random.nextBoolean();
                    };
            if (!layout.add(pile, turned)) {
                return false;
            }
        }
        return true;
    }
}
