package io.confirmshipping.domain.pallets.packing.block;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An index of blocks by one side: a bitmap of the blocks whose side is within a limit, for each of at most
 * {@value #MAX_LIMITS} limits.
 */
final class SideIndex {
    private static final int MAX_LIMITS = 64;

    private final int[] sides;
    private final int[] limits;

    /** By rank: which limit is the first that the side is within. */
    private final int[] firsts;

    private final long[][] within;

    /** @param sides the side of each block, by rank */
    SideIndex(int[] sides) {
        this(sides, limits(sides));
    }

    private SideIndex(int[] sides, int[] limits) {
        this(sides, limits, IntStream.of(sides).map(side -> first(limits, side)).toArray());
    }

    private SideIndex(int[] sides, int[] limits, int[] firsts) {
        this.sides = sides;
        this.limits = limits;
        this.firsts = firsts;
        int count = limits.length;
        within = new long[count][(sides.length + 63) / 64];
        for (int rank = 0; rank < sides.length; rank++) {
            within[firsts[rank]][rank / 64] |= 1L << rank;
        }
        for (int i = 1; i < count; i++) {
            for (int word = 0; word < within[i].length; word++) {
                within[i][word] |= within[i - 1][word];
            }
        }
    }

    /** Returns an index of the blocks with these ranks, in this order, by the same limits. */
    SideIndex at(int[] ranks) {
        return new SideIndex(pick(sides, ranks), ranks.length == 0 ? new int[0] : limits, pick(firsts, ranks));
    }

    private static int[] pick(int[] of, int[] ranks) {
        int[] picked = new int[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            picked[i] = of[ranks[i]];
        }
        return picked;
    }

    private static int[] limits(int[] sides) {
        int[] distinct = distinct(sides);
        int count = Math.min(MAX_LIMITS, distinct.length);
        return IntStream.rangeClosed(1, count)
                .map(i -> distinct[i * distinct.length / count - 1])
                .toArray();
    }

    /** Returns the different sides, the shortest first. */
    private static int[] distinct(int[] sides) {
        int[] sorted = sides.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int side : sorted) {
            if (count == 0 || sorted[count - 1] != side) {
                sorted[count++] = side;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private static int first(int[] limits, int side) {
        int found = Arrays.binarySearch(limits, side);
        return found >= 0 ? found : Math.min(-found - 1, limits.length - 1);
    }

    /** Returns every block whose side is at most this, and few others. Must not be changed. */
    long[] upTo(int side) {
        return limits.length == 0 ? new long[0] : within[first(limits, side)];
    }

    boolean isWithin(int rank, int side) {
        return sides[rank] <= side;
    }
}
