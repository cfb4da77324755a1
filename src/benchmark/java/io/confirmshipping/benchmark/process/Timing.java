package io.confirmshipping.benchmark.process;

import java.util.List;

/**
 * The times of one start and the events after it.
 *
 * @param start from the start of the process until it asked for the first event, in nanoseconds
 * @param events of each event, in their order
 * @param peakMemory in bytes, 0 where the system does not tell
 */
public record Timing(long start, List<Answered> events, long peakMemory) {

    /**
     * How long an event took, from being handed over to its answer, in nanoseconds.
     *
     * @param waited by the clock
     * @param processor of the process, as exact as the system tells: mostly 10 ms
     */
    public record Answered(long waited, long processor) {}

    /** Returns the time from the start of the process to the first answer, in nanoseconds. */
    public long firstAnswer() {
        return start + events.get(0).waited();
    }
}
