package io.confirmshipping.domain.pallets.packing.balance;

import io.confirmshipping.domain.pallets.packing.problem.Axis;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays piles on an empty board one by one, each as near as it can be to one side of the board, beside or behind the ones before. */
final class PileLayout {
    private final Board board;
    private final Axis axis;
    private final WorkBudget budget;
    private final List<Pile> laid = new ArrayList<>();
    private final List<Boolean> turned = new ArrayList<>();

    /** @param axis from whose beginning piles are as near as they can be */
    PileLayout(Board board, Axis axis, WorkBudget budget) {
        this.board = board;
        this.axis = axis;
        this.budget = budget;
    }

    /** Lays one more. Returns false if there is no room for it. */
    boolean add(Pile pile, boolean turnedFirst) {
        return lay(pile, turnedFirst) || lay(pile, !turnedFirst);
    }

    private boolean lay(Pile pile, boolean turn) {
        if (turn && !pile.turns()) {
            return false;
        }
        Pile unplaced = pile.atOrigin(turn);
        Optional<Pile> placed = nearest(unplaced);
        placed.ifPresent(there -> {
            laid.add(there);
            turned.add(turn);
        });
        return placed.isPresent();
    }

    private Optional<Pile> nearest(Pile pile) {
        Pile nearest = isFree(pile) ? pile : null;
        for (Pile other : laid) {
            nearest = nearer(pile.at(other.x().last(), other.y().first()), nearest);
            nearest = nearer(pile.at(other.x().last(), 0), nearest);
            nearest = nearer(pile.at(other.x().first(), other.y().last()), nearest);
            nearest = nearer(pile.at(0, other.y().last()), nearest);
        }
        return Optional.ofNullable(nearest);
    }

    private Pile nearer(Pile pile, Pile nearest) {
        return (nearest == null || distance(pile) < distance(nearest)) && isFree(pile) ? pile : nearest;
    }

    private boolean isFree(Pile pile) {
        budget.spend(4L * laid.size());
        return pile.isFree(board, laid);
    }

    private long distance(Pile pile) {
        long x = pile.x().first();
        long y = pile.y().first();
        return axis == Axis.X ? (x << Integer.SIZE) + y : (y << Integer.SIZE) + x;
    }

    Offset offset() {
        Span x = laid.stream().map(Pile::x).reduce(Span.EMPTY, Span::with);
        Span y = laid.stream().map(Pile::y).reduce(Span.EMPTY, Span::with);
        return board.offset(x, y);
    }

    /** Puts the boxes of the board there. */
    void apply() {
        for (int i = 0; i < laid.size(); i++) {
            board.put(laid.get(i), turned.get(i));
        }
    }
}
