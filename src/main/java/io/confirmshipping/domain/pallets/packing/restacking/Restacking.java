package io.confirmshipping.domain.pallets.packing.restacking;

import io.confirmshipping.domain.pallets.packing.bearing.BoxLoads;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Ruin and recreate: where a box stands on a lighter one, lifts off the lighter one with everything above it, and now and then another
 * stack with it, and puts these boxes back, the heavier ones first. Keeps what lets fewer boxes stand on lighter ones. Source: Schrimpf,
 * Schneider, Stamm-Wilbrandt and Dueck 2000.
 *
 * <p>No box leaves the pallet, and none gets higher than the highest was.
 */
public final class Restacking {

    /** More boxes than this stay where they are: to compare them all takes square time. */
    private static final int MAX_BOXES = 300;

    /** The most boxes that are lifted off at a time. */
    private static final int MAX_LIFTED = 10;

    /** How often a stack is put back alone, and how often with another one. */
    private static final int ALONE = 3;

    private static final int WITH_ANOTHER = 12;

    /** The largest relative random change of a weight in the order of boxes. */
    private static final double MAX_CHANGE = 0.4;

    private final PackingProblem problem;
    private final StackedBoxes boxes;
    private final WorkBudget budget;
    private final Random random = new Random(5);

    /** @param placements the boxes on one pallet */
    public Restacking(PackingProblem problem, List<Placement> placements, WorkBudget budget) {
        this.problem = problem;
        this.budget = budget;
        this.boxes = new StackedBoxes(problem, placements, budget);
    }

    /** Returns the same boxes, of which no more stand on lighter ones than before, in no particular order. */
    public List<Placement> arrange() {
        if (boxes.size() <= MAX_BOXES) {
            boolean better = true;
            while (better) {
                better = improve();
            }
        }
        return boxes.placements();
    }

    /** Tries to restack every box below a heavier one. Returns whether any is better off. */
    private boolean improve() {
        boolean better = false;
        for (int above = 0; above < boxes.size(); above++) {
            budget.spend(boxes.size());
            for (int below = 0; below < boxes.size(); below++) {
                if (budget.isSpent()) {
                    return false;
                }
                better |= boxes.standsOn(above, below) && boxes.burden(above, below) > 0 && restack(below);
            }
        }
        return better;
    }

    private boolean restack(int below) {
        int[] stack = boxes.withAllAbove(MAX_LIFTED, below);
        for (int i = 0; i < ALONE && stack.length > 0; i++) {
            if (recreate(stack, i == 0 ? 0 : MAX_CHANGE)) {
                return true;
            }
        }
        for (int i = 0; i < WITH_ANOTHER && stack.length > 0 && !budget.isSpent(); i++) {
            int another = random.nextInt(boxes.size());
            if (another != below && recreate(boxes.withAllAbove(MAX_LIFTED, below, another), i == 0 ? 0 : MAX_CHANGE)) {
                return true;
            }
        }
        return false;
    }

    /** Lifts boxes off and puts them back, the heaviest first. Returns false, changing nothing, if they stand no better then. */
    private boolean recreate(int[] lifted, double change) {
        List<Placement> holes = Arrays.stream(lifted).mapToObj(boxes::at).toList();
        int before = Arrays.stream(lifted).map(boxes::burden).sum();
        Arrays.stream(lifted).forEach(boxes::lift);
        if (before > 0 && insert(heaviestFirst(lifted, change), holes, before) && isBorne()) {
            return true;
        }
        for (int i = 0; i < lifted.length; i++) {
            boxes.put(lifted[i], holes.get(i));
        }
        return false;
    }

    private List<Integer> heaviestFirst(int[] lifted, double change) {
        double[] keys = Arrays.stream(lifted)
                .mapToDouble(box -> boxes.weight(box) * (1 + change * (2 * random.nextDouble() - 1)))
                .toArray();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lifted.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -keys[i]));
        return order.stream().map(i -> lifted[i]).toList();
    }

    /** Returns whether all boxes found a place where they stand better together. */
    private boolean insert(List<Integer> order, List<Placement> holes, int before) {
        int after = 0;
        for (int i = 0; i < order.size(); i++) {
            int there = new Insertion(boxes, order.get(i)).insert(holes, order.subList(0, i));
            after += there;
            if (there < 0 || after >= before) {
                return false;
            }
        }
        return true;
    }

    private boolean isBorne() {
        return !problem.isLoadLimited() || new BoxLoads(problem.types(), budget).bear(boxes.placements());
    }
}
