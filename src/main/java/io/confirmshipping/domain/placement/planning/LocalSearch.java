package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.StrategyRules;
import java.util.stream.IntStream;

/**
 * Variable neighborhood descent (Mladenović and Hansen 1997): relocates boxes, then swaps boxes, then interchanges
 * centers (Teitz and Bart 1968), and starts over after each improvement.
 *
 * <p>It ends in a local optimum or when the budget is spent. After repair of minimum loads, no step makes the assignment
 * worse.
 */
final class LocalSearch {

    private final PlacementProblem problem;
    private final int maxDestinations;
    private final ProblemBudget budget;
    private final MinimumLoadRepair repair;
    private final RelocateMoves relocations;
    private final SwapMoves swaps;

    /**
     * @param rules the number of destinations that must remain, and of those that there may be
     * @param thorough whether there are few enough boxes to try every center for each
     */
    LocalSearch(PlacementProblem problem, StrategyRules rules, ProblemBudget budget, boolean thorough) {
        this.problem = problem;
        this.budget = budget;
        maxDestinations = rules.maxDestinations();
        MinimumLoad minimumLoad = MinimumLoad.of(problem.boxKinds(), rules.minDestinations());
        repair = new MinimumLoadRepair(minimumLoad, budget);
        relocations = new RelocateMoves(minimumLoad, budget, thorough);
        swaps = new SwapMoves(budget);
    }

    /** Fills centers until there are enough destinations, then relocates and swaps boxes. */
    void improve(Assignment assignment) {
        repair.repair(assignment);
        boolean better = true;
        while (better && budget.isLeft()) {
            better = relocations.improve(assignment);
            if (!better && SwapMoves.areFew(assignment)) {
                better = swaps.improve(assignment);
            }
        }
    }

    /**
     * Improves, and also tries to replace each used center by another, or to add one where there may be more. Returns the best
     * assignment found.
     */
    Assignment improveWithInterchange(Assignment begun) {
        Assignment best = begun;
        improve(best);
        for (Assignment next = best; next != null && budget.isLeft(); ) {
            next = interchange(best);
            next = next == null ? addition(best) : next;
            best = next == null ? best : next;
        }
        return best;
    }

    /** Returns the best improved assignment with one center more; null if there may be none or it is no better. */
    private Assignment addition(Assignment assignment) {
        Assignment best = null;
        if (assignment.destinations() < maxDestinations) {
            Assignment used = assignment.occupied();
            for (int other : problem.all()) {
                if (budget.isLeft() && IntStream.of(used.centers()).noneMatch(center -> center == other)) {
                    Assignment next = used.with(new int[] {other});
                    improve(next);
                    best = next.milesToBuyers() < farthest(best == null ? assignment : best) ? next : best;
                }
            }
        }
        return best;
    }

    private Assignment interchange(Assignment assignment) {
        Assignment best = null;
        for (int center = 0; center < assignment.centers().length; center++) {
            for (int other : problem.all()) {
                if (budget.isLeft() && IntStream.of(assignment.centers()).noneMatch(used -> used == other)) {
                    double farthest = farthest(best == null ? assignment : best);
                    Assignment next = assignment.replacing(center, other, farthest);
                    budget.spend(problem.boxKinds().units().length);
                    best = next != null && next.milesToBuyers() < farthest ? next : best;
                }
            }
        }
        if (best != null) {
            improve(best);
        }
        return best;
    }

    /** Returns the miles to buyers from which on another assignment is no better. */
    private static double farthest(Assignment assignment) {
        return assignment.milesToBuyers() - Assignment.TOLERANCE;
    }
}
