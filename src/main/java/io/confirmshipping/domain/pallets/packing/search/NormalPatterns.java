package io.confirmshipping.domain.pallets.packing.search;

import java.util.Arrays;

/**
 * Normal patterns: the lengths that boxes in a row can fill, found by the subset-sum recurrence in time proportional to
 * length times sides. Source: Christofides and Whitlock 1977; used to rate gaps as by Zhu and Lim 2012.
 */
final class NormalPatterns {

    /** With more different sides nearly every length can be filled, so all lengths are taken to be. */
    private static final int MAX_SIDES = 300;

    private final int[] longest;

    /**
     * @param length the longest length
     * @param sides the different sides that boxes can have along the length
     */
    NormalPatterns(int length, int[] sides) {
        boolean[] filled = new boolean[length + 1];
        if (sides.length > MAX_SIDES) {
            Arrays.fill(filled, true);
        } else {
            fill(filled, sides);
        }
        longest = new int[length + 1];
        for (int i = 1; i <= length; i++) {
            longest[i] = filled[i] ? i : longest[i - 1];
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

    /** Returns the longest length up to this one that boxes can fill. */
    int longestWithin(int length) {
        return longest[length];
    }
}
