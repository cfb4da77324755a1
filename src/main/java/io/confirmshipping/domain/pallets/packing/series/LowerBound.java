package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;

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
        long volume = 0;
        long weight = 0;
        for (int type = 0; type < left.length; type++) {
            volume += left[type] * problem.types().get(type).volume();
            weight += left[type] * problem.types().get(type).weight();
        }
        return Math.max(
                quotient(volume, problem.pallet().volume()),
                quotient(weight, problem.pallet().weight()));
    }

    private static int quotient(long whole, long part) {
        return Math.toIntExact((whole + part - 1) / part);
    }
}
