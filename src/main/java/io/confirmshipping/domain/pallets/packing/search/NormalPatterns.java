package io.confirmshipping.domain.pallets.packing.search;

import java.util.Arrays;

/**
 * The lengths that boxes side by side can fill, or normal patterns (Christofides and Whitlock 1977). Source: the knapsacks of
 * Zhu and Lim 2012.
 */
final class NormalPatterns {

    /** From so many different sides nearly every length can be made. */
    private static final int MANY_SIDES = 300;

    private final int[] most;

    /** @param sides that boxes may turn along the length */
    NormalPatterns(int length, int[] sides) {
        boolean[] filled = new boolean[length + 1];
        if (sides.length > MANY_SIDES) {
            Arrays.fill(filled, true);
        } else {
            fill(filled, sides);
        }
        most = new int[length + 1];
        for (int i = 1; i <= length; i++) {
            most[i] = filled[i] ? i : most[i - 1];
        }
    }

    private static void fill(boolean[] filled, int[] sides) {
        filled[0] = true;
        for (int side : sides) {
            for (int i = side; i < filled.length; i++) {
                filled[i] |= filled[i - side];
            }
        }
    }

    /** The most that boxes can fill of this length. */
    int longestWithin(int length) {
        return most[length];
    }
}
