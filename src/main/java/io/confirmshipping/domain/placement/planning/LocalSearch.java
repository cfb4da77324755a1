package io.confirmshipping.domain.placement.planning;

import java.util.stream.IntStream;

/** Makes an assignment better step by step until no small change does, or the effort is spent. */
final class LocalSearch {

    private final Task task;
    private final int fewest;
    private final Effort effort;
    private final BoxMoves moves;
    private final BoxExchanges exchanges;

    /**
     * @param fewest destinations that must be left
     * @param thorough whether there are few enough boxes to look at every place for each
     */
    LocalSearch(Task task, int fewest, Effort effort, boolean thorough) {
        this.task = task;
        this.fewest = fewest;
        this.effort = effort;
        moves = new BoxMoves(fewest, effort, thorough);
        exchanges = new BoxExchanges(effort);
    }

    /** Has every center sent something until there are destinations enough, and then moves and exchanges boxes. */
    void improve(Assignment assignment) {
        fill(assignment);
        boolean better = true;
        while (better && effort.isLeft()) {
            better = moves.improve(assignment);
            if (!better && BoxExchanges.areFew(assignment)) {
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

    private void fill(Assignment assignment) {
        for (int to = 0; to < assignment.centers().length && assignment.destinations() < fewest; to++) {
            if (assignment.boxesAt(to) == 0) {
                fill(assignment, to);
            }
        }
    }

    private void fill(Assignment assignment, int to) {
        int bestKind = -1;
        int bestFrom = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int kind = 0; kind < assignment.kindCount(); kind++) {
            for (int from = 0; from < assignment.centers().length && assignment.takes(to, kind); from++) {
                if (assignment.boxes(kind, from) > 0 && assignment.boxesAt(from) > 1) {
                    // Where there are many kinds it need not be the very best.
                    double added =
                            effort.isLeft() ? assignment.added(kind, from, to) : assignment.leastAdded(kind, from, to);
                    effort.spend(assignment.skuCount(kind));
                    if (added < least) {
                        least = added;
                        bestKind = kind;
                        bestFrom = from;
                    }
                }
            }
        }
        if (bestKind >= 0) {
            assignment.move(bestKind, bestFrom, to);
        }
    }
}
