package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.StrategyRules;

/** Exhaustive search: the best placement of a few boxes among all. */
final class Enumeration {

    private final PlacementProblem problem;
    private final StrategyRules rules;
    private final int[][] boxes;
    private double min = Double.POSITIVE_INFINITY;

    private Enumeration(PlacementProblem problem, StrategyRules rules) {
        this.problem = problem;
        this.rules = rules;
        boxes = new int[problem.boxKinds().kinds().size()][problem.centers().size()];
    }

    /** Returns the fewest expected miles to a buyer with a number of destinations that the rules allow. */
    static double minMiles(PlacementProblem problem, StrategyRules rules) {
        Enumeration all = new Enumeration(problem, rules);
        all.place(0, 0, problem.boxKinds().kinds().get(0).count());
        return all.min;
    }

    private void place(int kind, int center, int left) {
        if (left == 0 && kind + 1 < boxes.length) {
            place(kind + 1, 0, problem.boxKinds().kinds().get(kind + 1).count());
        } else if (left == 0) {
            look();
        } else if (center < problem.centers().size()) {
            int max = problem.takes(center, problem.boxKinds().kinds().get(kind).size()) ? left : 0;
            for (int here = 0; here <= max; here++) {
                boxes[kind][center] = here;
                place(kind, center + 1, left - here);
            }
            boxes[kind][center] = 0;
        }
    }

    private void look() {
        int destinations = 0;
        for (int center = 0; center < problem.centers().size(); center++) {
            boolean used = false;
            for (int[] ofKind : boxes) {
                used |= ofKind[center] > 0;
            }
            destinations += used ? 1 : 0;
        }
        if (destinations >= rules.minDestinations() && destinations <= rules.maxDestinations()) {
            min = Math.min(min, Baseline.miles(problem, boxes));
        }
    }
}
