package io.confirmshipping.domain.pallets.packing.extreme;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Random-key search for an order in which first fit needs few pallets: the usual orders first, then neighbors of the best one.
 * Source of the orders: Crainic, Perboli and Tadei 2008; of the keys: Bean 1994.
 *
 * <p>Among orders with equally many pallets, the one is better whose emptiest pallet is emptier.
 */
final class OrderSearch {

    /** The largest relative change of a key between an order and its neighbor. */
    private static final double MAX_CHANGE = 0.25;

    /** The part of the key that a fragile box keeps. */
    private static final double BEARS_ITSELF = 0.1;

    private final PackingProblem problem;
    private final int[] boxes;
    private final WorkBudget budget;
    private final Random random = new Random(5);
    private List<ExtremePointPallet> best;
    private double[] bestKeys;
    private Merit bestMerit;

    /** @param boxes their types, one entry a box */
    OrderSearch(PackingProblem problem, int[] boxes, WorkBudget budget) {
        this.problem = problem;
        this.boxes = boxes;
        this.budget = budget;
    }

    /**
     * Searches until few enough pallets are found or the budget is spent. One order is always tried, unless the budget is exhausted before.
     *
     * @param enough the number of pallets at which the search ends
     * @param max the number of pallets that there are
     * @return the pallets, the fullest first; none if no order fits on that many
     */
    List<ExtremePointPallet> search(int enough, int max) {
        for (BoxOrder order : BoxOrder.values()) {
            for (Merit merit : Merit.values()) {
                attempt(keys(order), merit, max);
                if (isFinished(enough)) {
                    return found();
                }
            }
        }
        while (!isFinished(enough)) {
            boolean another = bestKeys == null || random.nextInt(4) == 0;
            Merit merit = another ? Merit.values()[random.nextInt(Merit.values().length)] : bestMerit;
            attempt(changed(bestKeys == null ? keys(BoxOrder.VOLUME) : bestKeys), merit, max);
        }
        return found();
    }

    private List<ExtremePointPallet> found() {
        return best == null ? List.of() : best;
    }

    private boolean isFinished(int enough) {
        return budget.isSpent() || budget.isExhausted() || best != null && best.size() <= enough;
    }

    private double[] keys(BoxOrder order) {
        return IntStream.of(boxes)
                .mapToDouble(type -> key(order, problem.types().get(type)))
                .toArray();
    }

    /** Lets boxes that bear less than others of their size come later, and so higher. */
    private static double key(BoxOrder order, BoxType type) {
        double bears = type.isLoadLimited()
                ? (type.maxLoad() + BEARS_ITSELF * type.weight()) / (type.maxLoad() + (double) type.weight())
                : 1;
        return bears * order.key(type);
    }

    private double[] changed(double[] keys) {
        double change = MAX_CHANGE * random.nextDouble();
        double[] changed = keys.clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] *= 1 + change * (2 * random.nextDouble() - 1);
        }
        return changed;
    }

    private void attempt(double[] keys, Merit merit, int max) {
        budget.spend(boxes.length);
        int[] order = IntStream.range(0, boxes.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> keys[i]).reversed())
                .mapToInt(i -> boxes[i])
                .toArray();
        FirstFit fit = new FirstFit(problem, merit, budget);
        if (fit.pack(order, best == null ? max : best.size())) {
            List<ExtremePointPallet> pallets = fit.pallets();
            if (best == null || pallets.size() < best.size() || emptiest(pallets) <= emptiest(best)) {
                best = pallets;
                bestKeys = keys;
                bestMerit = merit;
            }
        }
    }

    private static double emptiest(List<ExtremePointPallet> pallets) {
        return pallets.get(pallets.size() - 1).fullness();
    }
}
