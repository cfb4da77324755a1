package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import java.util.Map;

/** The boxes that are left in a pass, with their sums, so that taking those of a pallet takes no longer than there are types on it. */
final class Remainder {
    private final PackingProblem problem;
    private final int[] quantities;
    private long boxes;
    private long volume;
    private long weight;

    Remainder(PackingProblem problem, int[] quantities) {
        this.problem = problem;
        this.quantities = quantities.clone();
        for (int quantity : quantities) {
            boxes += quantity;
        }
        volume = problem.volume(quantities);
        weight = problem.weight(quantities);
    }

    /** Returns how many boxes of each type are left. Must not be changed. */
    int[] quantities() {
        return quantities;
    }

    boolean isEmpty() {
        return boxes == 0;
    }

    /** Returns the {@link LowerBound} of the pallets for these boxes. */
    int minPallets() {
        return LowerBound.pallets(problem.pallet(), volume, weight);
    }

    /** Takes a number of boxes of each type. */
    void take(Map<Integer, Integer> packed) {
        packed.forEach((type, taken) -> {
            quantities[type] -= taken;
            boxes -= taken;
            volume -= taken * problem.types().get(type).volume();
            weight -= taken * problem.types().get(type).weight();
        });
    }
}
