package io.confirmshipping.domain.placement.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Has centers sent the least that a destination gets. */
final class MinimumLoadRepair {

    /** A box of a kind that could come from a center, and the unit miles that this adds. */
    private record Addition(int kind, int from, double miles) {}

    private final MinimumLoad least;
    private final WorkBudget effort;

    MinimumLoadRepair(MinimumLoad least, WorkBudget effort) {
        this.least = least;
        this.effort = effort;
    }

    /** Those that have no box, too, until there are destinations enough. */
    void fill(Assignment assignment) {
        for (int to = 0; to < assignment.centers().length; to++) {
            boolean isEmpty = assignment.boxesAt(to) == 0;
            if (assignment.destinations() < least.fewest() || assignment.destinations() == least.fewest() && !isEmpty) {
                fill(assignment, to, least.perDestination());
                fill(assignment, to, 1);
            }
        }
    }

    /** Sends boxes there that add the fewest miles, until there are so many. */
    private void fill(Assignment assignment, int to, int wanted) {
        boolean moved = true;
        while (moved && assignment.boxesAt(to) < wanted) {
            moved = false;
            for (Addition addition : best(additions(assignment, to, wanted))) {
                if (assignment.boxesAt(to) < wanted && assignment.boxesAt(addition.from()) > wanted) {
                    assignment.move(addition.kind(), addition.from(), to);
                    moved = true;
                }
            }
        }
    }

    /** So many that few rounds are enough where there are many kinds, and so few that each is about the best. */
    private static List<Addition> best(List<Addition> additions) {
        additions.sort(Comparator.comparingDouble(Addition::miles));
        return additions.subList(0, (additions.size() + 3) / 4);
    }

    private List<Addition> additions(Assignment assignment, int to, int wanted) {
        List<Addition> additions = new ArrayList<>();
        for (int kind = 0; kind < assignment.kindCount(); kind++) {
            for (int from = 0; from < assignment.centers().length && assignment.takes(to, kind); from++) {
                if (assignment.boxes(kind, from) > 0 && assignment.boxesAt(from) > wanted) {
                    // Where there are many kinds it need not be the very best.
                    double miles =
                            effort.isLeft() ? assignment.added(kind, from, to) : assignment.leastAdded(kind, from, to);
                    effort.spend(assignment.skuCount(kind));
                    additions.add(new Addition(kind, from, miles));
                }
            }
        }
        return additions;
    }
}
