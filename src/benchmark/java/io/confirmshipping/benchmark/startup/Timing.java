package io.confirmshipping.benchmark.startup;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The times of one start, in nanoseconds.
 *
 * @param firstAnswer from the start of the process to the first answer
 * @param start of it, until it asked for the first event
 * @param firstEvent of it, from the first event to its answer
 * @param secondEvent the same event once more
 */
record Timing(long firstAnswer, long start, long firstEvent, long secondEvent) {

    static Timing median(List<Timing> all) {
        return new Timing(
                median(all, Timing::firstAnswer),
                median(all, Timing::start),
                median(all, Timing::firstEvent),
                median(all, Timing::secondEvent));
    }

    private static long median(List<Timing> all, ToLongFunction<Timing> part) {
        long[] sorted = all.stream().mapToLong(part).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
