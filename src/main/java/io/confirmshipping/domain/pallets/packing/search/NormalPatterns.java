package io.confirmshipping.domain.pallets.packing.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Normal patterns: the lengths that boxes in a row can fill. Source: Christofides and Whitlock 1977; used to rate gaps as
 * by Zhu and Lim 2012.
 *
 * <p>The subset-sum recurrence adds each side once, twice, four times and so on to all lengths at a time, as bits of words. It counts in the
 * greatest common divisor of the sides, so that sides in whole inches or tenths take little time.
 */
final class NormalPatterns {

    /** With more different sides nearly every length can be filled, so all lengths are taken to be. */
    private static final int MAX_SIDES = 300;

    private final long[] filled;

    /** The longest length of the words before a word, by word. */
    private final int[] before;

    /**
     * @param length the longest length
     * @param sides the different sides that boxes can have along the length
     */
    NormalPatterns(int length, int[] sides) {
        filled = new long[length / 64 + 1];
        if (sides.length <= MAX_SIDES) {
            int unit = Math.max(1, IntStream.of(sides).reduce(0, NormalPatterns::greatestCommonDivisor));
            sums(length / unit, IntStream.of(sides).map(side -> side / unit).toArray())
                    .map(sum -> sum * unit)
                    .forEach(sum -> filled[sum / 64] |= 1L << sum);
        } else {
            Arrays.fill(filled, -1);
        }
        before = new int[filled.length];
        for (int word = 1; word < filled.length; word++) {
            before[word] = filled[word - 1] == 0
                    ? before[word - 1]
                    : 64 * word - 1 - Long.numberOfLeadingZeros(filled[word - 1]);
        }
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    /** Returns the sums of sides, each taken any number of times, up to a length. */
    private static IntStream sums(int length, int[] sides) {
        long[] sums = new long[length / 64 + 1];
        sums[0] = 1;
        for (int side : sides) {
            for (long sum = side; sum <= length; sum *= 2) {
                addShifted(sums, (int) sum);
            }
        }
        return BitSet.valueOf(sums).stream().takeWhile(sum -> sum <= length);
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

    /** Returns the longest length up to this one, which is at most that of the pallet, that boxes can fill; 0 if it is negative. */
    int longestWithin(int length) {
        if (length < 0) {
            return 0;
        }
        int word = length / 64;
        long upTo = filled[word] << -length - 1;
        return upTo == 0 ? before[word] : length - Long.numberOfLeadingZeros(upTo);
    }
}
