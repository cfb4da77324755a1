package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.StrategyRules;

/** The best of all placements of a few boxes, by trying them all. */
final class Enumeration {

    private final PlacementProblem task;
    private final StrategyRules rules;
    private final int[][] boxes;
    private double fewest = Double.POSITIVE_INFINITY;

    private Enumeration(PlacementProblem task, StrategyRules rules) {
        this.task = task;
        this.rules = rules;
        boxes = new int[task.goods().kinds().size()][task.centers().size()];
    }

    /** The fewest expected miles to a buyer with as many destinations as the rules want. */
    static double fewestMiles(PlacementProblem task, StrategyRules rules) {
        Enumeration all = new Enumeration(task, rules);
        all.place(0, 0, task.goods().kinds().get(0).count());
        return all.fewest;
    }

    private void place(int kind, int center, int left) {
        if (left == 0 && kind + 1 < boxes.length) {
            place(kind + 1, 0, task.goods().kinds().get(kind + 1).count());
        } else if (left == 0) {
            look();
        } else if (center < task.centers().size()) {
            int most = task.takes(center, task.goods().kinds().get(kind).size()) ? left : 0;
            for (int here = 0; here <= most; here++) {
                boxes[kind][center] = here;
                place(kind, center + 1, left - here);
            }
            boxes[kind][center] = 0;
        }
    }

    private void look() {
        int destinations = 0;
        for (int center = 0; center < task.centers().size(); center++) {
            boolean used = false;
            for (int[] ofKind : boxes) {
                used |= ofKind[center] > 0;
            }
            destinations += used ? 1 : 0;
        }
        if (destinations >= rules.fewest() && destinations <= rules.most()) {
            fewest = Math.min(fewest, Baseline.miles(task, boxes));
        }
    }
}
