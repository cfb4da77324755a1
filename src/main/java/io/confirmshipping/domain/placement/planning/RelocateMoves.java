package io.confirmshipping.domain.placement.planning;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The relocate neighborhood: moves single boxes to other centers while that saves miles.
 *
 * <p>A thorough search solves the problems of every center whose lower bound promises a saving, and takes the best;
 * otherwise it tries only the most promising center, for the most promising kinds first.
 */
final class RelocateMoves {
    private final MinimumLoad minimumLoad;
    private final ProblemBudget budget;
    private final boolean thorough;

    /**
     * @param minimumLoad the boxes that must remain
     * @param thorough whether there are few enough boxes to try every center for each
     */
    RelocateMoves(MinimumLoad minimumLoad, ProblemBudget budget, boolean thorough) {
        this.minimumLoad = minimumLoad;
        this.budget = budget;
        this.thorough = thorough;
    }

    /** Returns whether a box was moved. */
    boolean improve(Assignment assignment) {
        boolean better = false;
        for (int kind :
                thorough ? IntStream.range(0, assignment.kindCount()).toArray() : mostPromisingFirst(assignment)) {
            for (int from = 0; from < assignment.centers().length; from++) {
                while (budget.isLeft() && relocate(assignment, kind, from)) {
                    better = true;
                }
            }
        }
        return better;
    }

    /**
     * Returns the kinds whose moves could save miles, by the greatest possible saving, so that the budget is spent where
     * it can save most.
     */
    private int[] mostPromisingFirst(Assignment assignment) {
        double[] min = new double[assignment.kindCount()];
        for (int kind = 0; kind < min.length; kind++) {
            for (int from = 0; from < assignment.centers().length; from++) {
                int to = assignment.boxes(kind, from) == 0 ? -1 : mostPromisingTarget(assignment, kind, from);
                min[kind] = to < 0 ? min[kind] : Math.min(min[kind], assignment.minAdded(kind, from, to));
            }
        }
        return IntStream.range(0, min.length)
                .filter(kind -> min[kind] < 0)
                .boxed()
                .sorted(Comparator.comparingDouble(kind -> min[kind]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean relocate(Assignment assignment, int kind, int from) {
        if (assignment.boxes(kind, from) == 0 || !minimumLoad.mayLeave(assignment, from)) {
            return false;
        }
        if (!thorough) {
            int promising = mostPromisingTarget(assignment, kind, from);
            budget.spend(promising < 0 ? 0 : assignment.skuCount(kind));
            return promising >= 0 && assignment.moveIfSaving(Assignment.TOLERANCE, kind, from, promising);
        }
        int best = bestTarget(assignment, kind, from);
        if (best >= 0) {
            assignment.move(kind, from, best);
        }
        return best >= 0;
    }

    private int bestTarget(Assignment assignment, int kind, int from) {
        int best = -1;
        double min = -Assignment.TOLERANCE;
        for (int to = 0; to < assignment.centers().length; to++) {
            if (to != from && assignment.takes(to, kind) && assignment.minAdded(kind, from, to) < min) {
                double added = added(assignment, kind, from, to);
                if (added < min) {
                    min = added;
                    best = to;
                }
            }
        }
        return best;
    }

    /** Returns the center with the best lower bound; -1 if none can save miles. */
    private int mostPromisingTarget(Assignment assignment, int kind, int from) {
        int best = -1;
        double min = -Assignment.TOLERANCE;
        for (int to = 0; to < assignment.centers().length; to++) {
            double added = to == from ? 0 : assignment.minAdded(kind, from, to);
            if (added < min && assignment.takes(to, kind)) {
                min = added;
                best = to;
            }
        }
        return best;
    }

    private double added(Assignment assignment, int kind, int from, int to) {
        budget.spend(assignment.skuCount(kind));
        return assignment.added(kind, from, to);
    }
}
