package io.confirmshipping.domain;

import io.confirmshipping.support.Scale;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Random cases that can be seen again: run with {@code -Dseed=...} to begin with the case that failed. */
public final class Seeds {
    private static final long FIRST = Long.getLong("seed", 20_261_122L);

    private Seeds() {}

    /**
     * Checks as many cases as the {@link Scale} makes of them. A failure names the seed of its case, and every case gets that
     * {@link #scattered}.
     */
    public static void forEach(int usual, LongConsumer property) {
        int cases = Scale.of(usual);
        System.out.printf("%d random cases from seed %d on%n", cases, FIRST);
        for (long seed = FIRST; seed < FIRST + cases; seed++) {
            check(seed, property);
        }
    }

    /**
     * Checks the usual number of cases, and goes on until everything that must occur has occurred.
     *
     * @param most of them; then what has not occurred is for the caller to say
     */
    public static void untilSeen(int usual, int most, BooleanSupplier everything, LongConsumer property) {
        int cases = Scale.of(usual);
        forEach(usual, property);
        for (long seed = FIRST + cases; seed < FIRST + most && !everything.getAsBoolean(); seed++) {
            check(seed, property);
        }
    }

    private static void check(long seed, LongConsumer property) {
        try {
            property.accept(scattered(seed));
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("Seed " + seed + ": " + failure.getMessage(), failure);
        }
    }

    /**
     * A seed far from those of the neighbours: {@link java.util.Random}s with seeds one after the other begin with nearly the
     * same number, so that the first that is drawn would hardly ever differ.
     */
    public static long scattered(long seed) {
        return new SplittableRandom(seed).nextLong() >>> 1;
    }
}
