package io.confirmshipping.domain.pallets.packing.restacking;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Local search for an order in which boxes fall, each at its place seen from above: where a box stands on a lighter one, it falls before
 * it, alone, with the layer around it, or with the heavy boxes above that as well. So whole layers and stacks change places.
 *
 * <p>No box leaves the pallet, none gets higher than the highest was, and seen from above all stay where they are.
 */
public final class Sinking {

    /** More boxes than this stay where they are: to compare them all takes square time. */
    private static final int MAX_BOXES = 300;

    private final List<Placement> placements;
    private final FallingBoxes boxes;
    private final WorkBudget budget;
    private boolean[] lower;
    private boolean[] upper;
    private int lowest;

    /** @param placements the boxes on one pallet */
    public Sinking(PackingProblem problem, List<Placement> placements, WorkBudget budget) {
        this.placements = placements;
        this.budget = budget;
        this.boxes = placements.size() > MAX_BOXES ? null : new FallingBoxes(problem, placements, budget);
    }

    /** Returns the same boxes in the same order, of which no more stand on lighter ones than before. */
    public List<Placement> arrange() {
        if (boxes == null) {
            return placements;
        }
        boolean better = true;
        while (better) {
            better = improve();
        }
        return boxes.placements();
    }

    private boolean improve() {
        boolean better = false;
        for (int box = 0; box < boxes.size() && !budget.isSpent(); box++) {
            better |= sinks(box);
        }
        return better;
    }

    private boolean sinks(int box) {
        for (int other : boxes.aboveOrBelow(box)) {
            if (boxes.touches(box, other) && boxes.weight(box) > boxes.weight(other) && sinks(box, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean sinks(int above, int below) {
        return boxes.letFallFirst(new int[] {above}, boxes.rank(below)) || sinksWithLayer(above);
    }

    private boolean sinksWithLayer(int box) {
        findLayers(box);
        int[] layer = inOrder(upper);
        if (budget.isSpent() || layer.length > 1 && boxes.letFallFirst(layer, lowest)) {
            return true;
        }
        int[] heavy = inOrder(heavyAbove(boxes.weight(box)));
        return !budget.isSpent() && boxes.letFallFirst(heavy, lowest);
    }

    /** Finds the layer of boxes around one that share boxes below, and these. */
    private void findLayers(int box) {
        lower = new boolean[boxes.size()];
        upper = new boolean[boxes.size()];
        upper[box] = true;
        lowest = boxes.rank(box);
        Deque<Integer> found = new ArrayDeque<>(List.of(box));
        while (!found.isEmpty()) {
            int one = found.remove();
            for (int other : boxes.aboveOrBelow(one)) {
                if (upper[one] && !lower[other] && boxes.touches(one, other)) {
                    lower[other] = true;
                    lowest = Math.min(lowest, boxes.rank(other));
                    found.add(other);
                } else if (lower[one] && !upper[other] && boxes.touches(other, one)) {
                    upper[other] = true;
                    found.add(other);
                }
            }
        }
    }

    /** Returns the boxes of the upper layer, and those anywhere above it, that weigh no less than this. */
    private boolean[] heavyAbove(long weight) {
        boolean[] above = upper.clone();
        boolean[] heavy = new boolean[boxes.size()];
        for (int rank = lowest; rank < boxes.size(); rank++) {
            int box = boxes.at(rank);
            for (int other : boxes.aboveOrBelow(box)) {
                above[box] |= above[other] && !lower[box] && boxes.rank(other) < rank;
            }
            heavy[box] = above[box] && boxes.weight(box) >= weight;
        }
        return heavy;
    }

    private int[] inOrder(boolean[] some) {
        return IntStream.range(lowest, boxes.size())
                .map(boxes::at)
                .filter(box -> some[box])
                .toArray();
    }
}
