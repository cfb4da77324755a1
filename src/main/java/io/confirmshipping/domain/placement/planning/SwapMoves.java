package io.confirmshipping.domain.placement.planning;

/** The swap neighborhood: swaps two boxes of two centers while that saves miles. */
final class SwapMoves {

    /** Up to this many pairs of kind and center, all swaps are tried. */
    private static final int FEW_PLACES = 600;

    private final ProblemBudget budget;

    SwapMoves(ProblemBudget budget) {
        this.budget = budget;
    }

    /** Returns whether there are few enough swaps to try them all. */
    static boolean areFew(Assignment assignment) {
        return (long) assignment.kindCount() * assignment.centers().length <= FEW_PLACES;
    }

    /** Returns whether boxes were swapped. */
    boolean improve(Assignment assignment) {
        boolean better = false;
        for (int kind = 0; kind < assignment.kindCount(); kind++) {
            for (int other = kind + 1; other < assignment.kindCount(); other++) {
                for (int from = 0; from < assignment.centers().length; from++) {
                    for (int to = 0; to < assignment.centers().length && budget.isLeft(); to++) {
                        better |= swap(assignment, kind, from, other, to);
                    }
                }
            }
        }
        return better;
    }

    private boolean swap(Assignment assignment, int kind, int from, int other, int to) {
        if (from == to
                || !assignment.canSwap(kind, from, other, to)
                || assignment.minAdded(kind, from, other, to) >= -Assignment.TOLERANCE) {
            return false;
        }
        budget.spend(assignment.skuCount(kind) + assignment.skuCount(other));
        if (assignment.added(kind, from, other, to) >= -Assignment.TOLERANCE) {
            return false;
        }
        assignment.move(kind, from, to);
        assignment.move(other, to, from);
        return true;
    }
}
