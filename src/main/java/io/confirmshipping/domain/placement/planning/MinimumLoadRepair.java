package io.confirmshipping.domain.placement.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Greedy repair: moves boxes to centers below the {@link MinimumLoad}, those that add the fewest miles first. */
final class MinimumLoadRepair {

    /** A box of a kind that could come from a center, and the unit miles that this adds. */
    private record Addition(int kind, int from, double miles) {}

    private final MinimumLoad minimumLoad;
    private final ProblemBudget budget;

    MinimumLoadRepair(MinimumLoad minimumLoad, ProblemBudget budget) {
        this.minimumLoad = minimumLoad;
        this.budget = budget;
    }

    /** Fills used centers up to the minimum load, and empty ones until there are enough destinations. */
    void repair(Assignment assignment) {
        for (int to = 0; to < assignment.centers().length; to++) {
            boolean isEmpty = assignment.boxesAt(to) == 0;
            if (assignment.destinations() < minimumLoad.minDestinations()
                    || assignment.destinations() == minimumLoad.minDestinations() && !isEmpty) {
                fill(assignment, to, minimumLoad.minBoxes());
                fill(assignment, to, 1);
            }
        }
    }

    /** Moves boxes to a center until it has the minimum, or no other center can spare one. */
    private void fill(Assignment assignment, int to, int min) {
        boolean moved = true;
        while (moved && assignment.boxesAt(to) < min) {
            moved = false;
            for (Addition addition : best(additions(assignment, to, min))) {
                if (assignment.boxesAt(to) < min && assignment.boxesAt(addition.from()) > min) {
                    assignment.move(addition.kind(), addition.from(), to);
                    moved = true;
                }
            }
        }
    }

    /** Returns the cheapest quarter: many enough to need few rounds, few enough that each is nearly the best. */
    private static List<Addition> best(List<Addition> additions) {
        additions.sort(Comparator.comparingDouble(Addition::miles));
        return additions.subList(0, (additions.size() + 3) / 4);
    }

    private List<Addition> additions(Assignment assignment, int to, int min) {
        List<Addition> additions = new ArrayList<>();
        for (int kind = 0; kind < assignment.kindCount(); kind++) {
            for (int from = 0; from < assignment.centers().length && assignment.takes(to, kind); from++) {
                if (assignment.boxes(kind, from) > 0 && assignment.boxesAt(from) > min) {
                    // With many kinds, a lower bound is good enough.
                    double miles =
                            budget.isLeft() ? assignment.added(kind, from, to) : assignment.minAdded(kind, from, to);
                    budget.spend(assignment.skuCount(kind));
                    additions.add(new Addition(kind, from, miles));
                }
            }
        }
        return additions;
    }
}
