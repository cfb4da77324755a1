package io.confirmshipping.domain.placement.planning;

import java.util.stream.IntStream;

/** Greedy splits: boxes of an assignment go to centers that it does not use, those that add the fewest miles first. */
final class Splits {
    private Splits() {}

    /** Returns the assignment with at least this many destinations; with fewer if no center can spare a box for another. */
    static Assignment of(Assignment begun, int destinations, PlacementProblem problem) {
        Assignment best = begun;
        for (Assignment next = begun; next != null && best.destinations() < destinations; ) {
            next = split(best, problem);
            best = next == null ? best : next;
        }
        return best;
    }

    /** Returns the assignment with one destination more; null if there is none. */
    private static Assignment split(Assignment begun, PlacementProblem problem) {
        Assignment best = null;
        for (int center : problem.all()) {
            if (IntStream.of(begun.centers()).noneMatch(used -> used == center)) {
                Assignment next = begun.with(new int[] {center});
                if (moveOne(next) && (best == null || next.milesToBuyers() < best.milesToBuyers())) {
                    best = next;
                }
            }
        }
        return best;
    }

    /** Moves the best box to the last center. Returns whether there is one that its center can spare. */
    private static boolean moveOne(Assignment assignment) {
        int to = assignment.centers().length - 1;
        int bestKind = -1;
        int bestFrom = -1;
        double min = Double.POSITIVE_INFINITY;
        for (int kind = 0; kind < assignment.kindCount(); kind++) {
            for (int from = 0; from < to && assignment.takes(to, kind); from++) {
                double added = assignment.boxes(kind, from) > 0 && assignment.boxesAt(from) > 1
                        ? assignment.added(kind, from, to)
                        : Double.POSITIVE_INFINITY;
                if (added < min) {
                    min = added;
                    bestKind = kind;
                    bestFrom = from;
                }
            }
        }
        if (bestKind >= 0) {
            assignment.move(bestKind, bestFrom, to);
        }
        return bestKind >= 0;
    }
}
