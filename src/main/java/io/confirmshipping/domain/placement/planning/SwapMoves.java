package io.confirmshipping.domain.placement.planning;

/** Exchanges two boxes of two centers where that makes an assignment better. */
final class SwapMoves {

    /** So many pairs of a kind and a center are few enough to try all exchanges of two boxes. */
    private static final int FEW_PLACES = 150;

    private final WorkBudget effort;

    SwapMoves(WorkBudget effort) {
        this.effort = effort;
    }

    /** Whether there are few enough places to try all exchanges. */
    static boolean areFew(Assignment assignment) {
        return (long) assignment.kindCount() * assignment.centers().length <= FEW_PLACES;
    }

    /** Returns whether it has exchanged any. */
    boolean improve(Assignment assignment) {
        boolean better = false;
        for (int kind = 0; kind < assignment.kindCount(); kind++) {
            for (int other = kind + 1; other < assignment.kindCount(); other++) {
                for (int from = 0; from < assignment.centers().length; from++) {
                    for (int to = 0; to < assignment.centers().length && effort.isLeft(); to++) {
                        better |= exchangeBox(assignment, kind, from, other, to);
                    }
                }
            }
        }
        return better;
    }

    private boolean exchangeBox(Assignment assignment, int kind, int from, int other, int to) {
        if (from == to
                || assignment.boxes(kind, from) == 0
                || assignment.boxes(other, to) == 0
                || !assignment.takes(to, kind)
                || !assignment.takes(from, other)
                || assignment.leastAdded(kind, from, to) + assignment.leastAdded(other, to, from) >= -Assignment.NONE) {
            return false;
        }
        effort.spend(assignment.skuCount(kind) + assignment.skuCount(other));
        if (assignment.added(kind, from, other, to) >= -Assignment.NONE) {
            return false;
        }
        assignment.move(kind, from, to);
        assignment.move(other, to, from);
        return true;
    }
}
