package io.confirmshipping.domain.pallets.packing.search;

import java.util.BitSet;

/**
 * Normal patterns: the lengths that boxes in a row can fill. Source: Christofides and Whitlock 1977; used to rate gaps as
 * by Zhu and Lim 2012.
 *
 * <p>The subset-sum recurrence adds each side once, twice, four times and so on to all lengths at a time, as bits of words.
 */
final class NormalPatterns {

    /** With more different sides nearly every length can be filled, so all lengths are taken to be. */
    private static final int MAX_SIDES = 300;

    private final BitSet filled;

    /**
     * @param length the longest length
     * @param sides the different sides that boxes can have along the length
     */
    NormalPatterns(int length, int[] sides) {
        long[] words = new long[length / 64 + 1];
        words[0] = 1;
        if (sides.length <= MAX_SIDES) {
            for (int side : sides) {
                for (long sum = side; sum <= length; sum *= 2) {
                    addShifted(words, (int) sum);
                }
            }
            filled = BitSet.valueOf(words);
        } else {
            filled = new BitSet();
            filled.set(0, length + 1);
        }
    }

    /** Adds a number to every length that can be filled. */
    private static void addShifted(long[] words, int number) {
        int whole = number / 64;
        int bits = number % 64;
        for (int i = words.length - 1; i >= whole; i--) {
            long carried = bits > 0 && i > whole ? words[i - whole - 1] >>> -bits : 0;
            words[i] |= words[i - whole] << bits | carried;
        }
    }

    /** Returns the longest length up to this one that boxes can fill. */
    int longestWithin(int length) {
        return filled.previousSetBit(length);
    }
}
