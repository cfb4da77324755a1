package io.confirmshipping.domain.pallets.packing.extreme;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** First fit: boxes one after another, each on the first pallet that has a place for it. */
final class FirstFit {
    private final PackingProblem problem;
    private final Merit merit;
    private final WorkBudget budget;
    private final List<ExtremePointPallet> pallets = new ArrayList<>();

    FirstFit(PackingProblem problem, Merit merit, WorkBudget budget) {
        this.problem = problem;
        this.merit = merit;
        this.budget = budget;
    }

    /**
     * Returns whether all boxes are packed on at most this many pallets, before the budget is exhausted.
     *
     * @param boxes their types, in the order in which they are packed
     */
    boolean pack(int[] boxes, int max) {
        for (int type : boxes) {
            if (budget.isExhausted() || !add(type) && !(pallets.size() < max && open(type))) {
                return false;
            }
        }
        return true;
    }

    private boolean add(int type) {
        for (ExtremePointPallet pallet : pallets) {
            if (pallet.add(type)) {
                return true;
            }
        }
        return false;
    }

    private boolean open(int type) {
        ExtremePointPallet pallet = new ExtremePointPallet(problem, merit, budget);
        pallets.add(pallet);
        return pallet.add(type);
    }

    /** Returns the pallets, the fullest first. */
    List<ExtremePointPallet> pallets() {
        return pallets.stream()
                .sorted(Comparator.comparingDouble(ExtremePointPallet::fullness).reversed())
                .toList();
    }
}
