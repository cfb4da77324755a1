package io.confirmshipping.domain.pallets.packing.balance;

import io.confirmshipping.domain.pallets.packing.problem.Axis;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Boxes that stand apart from all others: seen from above, no other pile overlaps the rectangle around them.
 *
 * @param boxes their numbers
 * @param x where they are along the board's length
 * @param y where they are along its width
 * @param turns whether length and width of the pile may change places
 */
record Pile(int[] boxes, Span x, Span y, boolean turns) {

    /** Returns the piles on a board; none if the budget does not last. */
    static List<Pile> on(Board board, WorkBudget budget) {
        List<Pile> piles = new ArrayList<>();
        for (int box : board.all()) {
            Pile pile = of(board, box);
            for (int i = 0; i < piles.size(); i++) {
                budget.spend(1);
                if (budget.isSpent()) {
                    return List.of();
                }
                if (pile.overlaps(piles.get(i))) {
                    pile = pile.with(piles.remove(i));
                    i = -1;
                }
            }
            piles.add(pile);
        }
        return piles;
    }

    private static Pile of(Board board, int box) {
        return new Pile(new int[] {box}, board.span(Axis.X, box), board.span(Axis.Y, box), board.turns(box));
    }

    private boolean overlaps(Pile other) {
        return x.overlaps(other.x) && y.overlaps(other.y);
    }

    private Pile with(Pile other) {
        int[] all = IntStream.concat(Arrays.stream(boxes), Arrays.stream(other.boxes))
                .toArray();
        return new Pile(all, x.with(other.x), y.with(other.y), turns && other.turns);
    }

    /** Returns this pile, turned or not, with its corner at the origin. */
    Pile atOrigin(boolean turned) {
        return turned ? new Pile(boxes, y.at(0), x.at(0), turns) : at(0, 0);
    }

    Pile at(int toX, int toY) {
        return new Pile(boxes, x.at(toX), y.at(toY), turns);
    }

    /** Returns whether it is on a board, and overlaps no others. */
    boolean isFree(Board board, List<Pile> others) {
        return x.last() <= board.side(Axis.X)
                && y.last() <= board.side(Axis.Y)
                && others.stream().noneMatch(this::overlaps);
    }
}
