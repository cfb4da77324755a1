package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;

/** The continuous lower bound: no fewer pallets can hold these boxes, by volume or by weight, whichever asks for more. */
public final class LowerBound {
    private LowerBound() {}

    /** @param left how many boxes of every type there are */
    public static int pallets(PackingProblem task, int[] left) {
        long volume = 0;
        long weight = 0;
        for (int type = 0; type < left.length; type++) {
            volume += left[type] * task.types().get(type).volume();
            weight += left[type] * task.types().get(type).weight();
        }
        return Math.max(
                quotient(volume, task.pallet().volume()),
                quotient(weight, task.pallet().weight()));
    }

    private static int quotient(long whole, long part) {
        return Math.toIntExact((whole + part - 1) / part);
    }
}
