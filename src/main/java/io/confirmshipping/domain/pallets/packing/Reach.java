package io.confirmshipping.domain.pallets.packing;

/** How much of a length boxes side by side can fill. Source: the knapsacks of Zhu and Lim 2012. */
final class Reach {
    private final int[] most;

    /** @param sides that boxes may turn along the length */
    Reach(int length, int[] sides) {
        boolean[] filled = new boolean[length + 1];
        filled[0] = true;
        for (int side : sides) {
            for (int i = side; i <= length; i++) {
                filled[i] |= filled[i - side];
            }
        }
        most = new int[length + 1];
        for (int i = 1; i <= length; i++) {
            most[i] = filled[i] ? i : most[i - 1];
        }
    }

    int within(int length) {
        return most[length];
    }
}
