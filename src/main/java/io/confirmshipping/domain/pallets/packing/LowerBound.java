package io.confirmshipping.domain.pallets.packing;

/** No fewer pallets can hold these boxes, by volume or by weight, whichever asks for more. */
final class LowerBound {
    private LowerBound() {}

    static int pallets(Task task, int[] left) {
        long volume = 0;
        long weight = 0;
        for (int kind = 0; kind < left.length; kind++) {
            volume += left[kind] * task.kinds().get(kind).volume();
            weight += left[kind] * task.kinds().get(kind).weight();
        }
        return Math.max(
                quotient(volume, task.pallet().volume()),
                quotient(weight, task.pallet().weight()));
    }

    private static int quotient(long whole, long part) {
        return Math.toIntExact((whole + part - 1) / part);
    }
}
