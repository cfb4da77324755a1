package io.confirmshipping.domain.placement.planning;

import java.util.Random;

/**
 * Iterated local search (Lourenço, Martin and Stützle 2003): swaps two boxes at random, whatever that costs, searches on from
 * there, and goes back unless buyers are nearer. So it leaves local optima from which no one move or swap leads on.
 *
 * <p>The random numbers are always the same ones.
 */
final class IteratedLocalSearch {

    /** The kicks in a row from which nothing better was found, after which more are unlikely to find it. */
    private static final int MAX_FRUITLESS = 12;

    /** The draws after which there seems to be no pair of boxes to swap. */
    private static final int MAX_DRAWS = 60;

    private final LocalSearch search;
    private final ProblemBudget budget;
    private final Random random = new Random(1);

    IteratedLocalSearch(LocalSearch search, ProblemBudget budget) {
        this.search = search;
        this.budget = budget;
    }

    /** @param assignment a local optimum; never worse afterwards */
    void improve(Assignment assignment) {
        for (int fruitless = 0; fruitless < MAX_FRUITLESS && budget.isLeft(); fruitless++) {
            double before = assignment.milesToBuyers();
            int[][] boxes = assignment.copy();
            if (!kick(assignment)) {
                return;
            }
            search.improve(assignment);
            if (assignment.milesToBuyers() > before - Assignment.TOLERANCE) {
                assignment.reset(boxes);
            } else {
                fruitless = -1;
            }
        }
    }

    /** Swaps two boxes of different kinds at random. Returns whether it drew two that can be swapped. */
    private boolean kick(Assignment assignment) {
        int kinds = assignment.kindCount();
        int centers = assignment.centers().length;
        for (int draw = 0; draw < MAX_DRAWS; draw++) {
            int kind = random.nextInt(kinds);
            int other = random.nextInt(kinds);
            int from = random.nextInt(centers);
            int to = random.nextInt(centers);
            if (kind != other && from != to && assignment.canSwap(kind, from, other, to)) {
                assignment.move(kind, from, to);
                assignment.move(other, to, from);
                return true;
            }
        }
        return false;
    }
}
