package io.confirmshipping.domain.placement.planning;

import java.util.stream.IntStream;

/** Makes an assignment better step by step until no small change does, or the effort is spent. */
final class LocalSearch {

    private final PlacementProblem task;
    private final WorkBudget effort;
    private final MinimumLoadRepair filling;
    private final RelocateMoves moves;
    private final SwapMoves exchanges;

    /**
     * @param fewest destinations that must be left
     * @param thorough whether there are few enough boxes to look at every place for each
     */
    LocalSearch(PlacementProblem task, int fewest, WorkBudget effort, boolean thorough) {
        this.task = task;
        this.effort = effort;
        MinimumLoad least = MinimumLoad.of(task.goods(), fewest);
        filling = new MinimumLoadRepair(least, effort);
        moves = new RelocateMoves(least, effort, thorough);
        exchanges = new SwapMoves(effort);
    }

    /** Has centers filled until there are destinations enough, and then moves and exchanges boxes. */
    void improve(Assignment assignment) {
        filling.fill(assignment);
        boolean better = true;
        while (better && effort.isLeft()) {
            better = moves.improve(assignment);
            if (!better && SwapMoves.areFew(assignment)) {
                better = exchanges.improve(assignment);
            }
        }
    }

    /** Tries other centers in the place of those that are used, too. */
    Assignment improveWithCenters(Assignment begun) {
        Assignment best = begun;
        improve(best);
        for (Assignment next = best; next != null && effort.isLeft(); ) {
            next = replacement(best);
            best = next == null ? best : next;
        }
        return best;
    }

    private Assignment replacement(Assignment assignment) {
        Assignment best = null;
        for (int center = 0; center < assignment.centers().length; center++) {
            for (int other : task.all()) {
                if (effort.isLeft() && IntStream.of(assignment.centers()).noneMatch(used -> used == other)) {
                    Assignment next = assignment.replacing(center, other);
                    effort.spend(task.goods().units().length);
                    if (next != null && isBetter(next, best == null ? assignment : best)) {
                        best = next;
                    }
                }
            }
        }
        if (best != null) {
            improve(best);
        }
        return best;
    }

    private boolean isBetter(Assignment one, Assignment other) {
        return one.milesToBuyers() < other.milesToBuyers() - Assignment.NONE;
    }
}
