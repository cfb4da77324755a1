package io.confirmshipping.domain.placement.planning;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Moves single boxes from center to center as long as that makes an assignment better. */
final class RelocateMoves {
    private final MinimumLoad least;
    private final WorkBudget effort;
    private final boolean thorough;

    /**
     * @param least boxes that must be left
     * @param thorough whether there are few enough boxes to look at every place for each
     */
    RelocateMoves(MinimumLoad least, WorkBudget effort, boolean thorough) {
        this.least = least;
        this.effort = effort;
        this.thorough = thorough;
    }

    /** Returns whether it has moved any. */
    boolean improve(Assignment assignment) {
        boolean better = false;
        for (int kind :
                thorough ? IntStream.range(0, assignment.kindCount()).toArray() : mostPromisingFirst(assignment)) {
            for (int from = 0; from < assignment.centers().length; from++) {
                while (effort.isLeft() && moveBox(assignment, kind, from)) {
                    better = true;
                }
            }
        }
        return better;
    }

    /** The kinds that moving a box of could save anything, so that the effort is spent where it could save most. */
    private int[] mostPromisingFirst(Assignment assignment) {
        double[] least = new double[assignment.kindCount()];
        for (int kind = 0; kind < least.length; kind++) {
            for (int from = 0; from < assignment.centers().length; from++) {
                int to = assignment.boxes(kind, from) == 0 ? -1 : mostPromisingTarget(assignment, kind, from);
                least[kind] = to < 0 ? least[kind] : Math.min(least[kind], assignment.leastAdded(kind, from, to));
            }
        }
        return IntStream.range(0, least.length)
                .filter(kind -> least[kind] < 0)
                .boxed()
                .sorted(Comparator.comparingDouble(kind -> least[kind]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean moveBox(Assignment assignment, int kind, int from) {
        if (assignment.boxes(kind, from) == 0 || !least.mayLeave(assignment, from)) {
            return false;
        }
        if (!thorough) {
            int promising = mostPromisingTarget(assignment, kind, from);
            effort.spend(promising < 0 ? 0 : assignment.skuCount(kind));
            return promising >= 0 && assignment.moveIfSaving(Assignment.NONE, kind, from, promising);
        }
        int best = bestTarget(assignment, kind, from);
        if (best >= 0) {
            assignment.move(kind, from, best);
        }
        return best >= 0;
    }

    private int bestTarget(Assignment assignment, int kind, int from) {
        int best = -1;
        double least = -Assignment.NONE;
        for (int to = 0; to < assignment.centers().length; to++) {
            if (to != from && assignment.takes(to, kind) && assignment.leastAdded(kind, from, to) < least) {
                double added = added(assignment, kind, from, to);
                if (added < least) {
                    least = added;
                    best = to;
                }
            }
        }
        return best;
    }

    /** The one center that could be best; -1 if none can be better. */
    private int mostPromisingTarget(Assignment assignment, int kind, int from) {
        int best = -1;
        double least = -Assignment.NONE;
        for (int to = 0; to < assignment.centers().length; to++) {
            double added = to == from ? 0 : assignment.leastAdded(kind, from, to);
            if (added < least && assignment.takes(to, kind)) {
                least = added;
                best = to;
            }
        }
        return best;
    }

    private double added(Assignment assignment, int kind, int from, int to) {
        effort.spend(assignment.skuCount(kind));
        return assignment.added(kind, from, to);
    }
}
