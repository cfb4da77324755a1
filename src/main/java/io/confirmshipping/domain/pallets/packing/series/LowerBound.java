package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;

/**
 * The continuous lower bound on the number of pallets: the total volume or weight over that of one pallet, whichever asks
 * for more. Source: Martello, Pisinger and Vigo 2000.
 */
public final class LowerBound {
    private LowerBound() {}

    /**
     * Returns the bound, rounded up.
     *
     * @param left how many boxes of each type there are
     */
    public static int pallets(PackingProblem problem, int[] left) {
        return pallets(problem.pallet(), problem.volume(left), problem.weight(left));
    }

    /** Returns the bound for boxes of this volume and weight together, rounded up. */
    static int pallets(Pallet pallet, long volume, long weight) {
        return Math.max(quotient(volume, pallet.volume()), quotient(weight, pallet.weight()));
    }

    private static int quotient(long whole, long part) {
        return Math.toIntExact((whole + part - 1) / part);
    }
}
