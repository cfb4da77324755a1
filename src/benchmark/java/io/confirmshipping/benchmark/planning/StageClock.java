package io.confirmshipping.benchmark.planning;

import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Counts the processor time of this thread, each moment for one stage. */
final class StageClock {
    private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);
    private Stage current = Stage.CHECK;
    private long since;

    /** Begins a call, with its check. */
    void begin() {
        nanoseconds.clear();
        current = Stage.CHECK;
        since = now();
    }

    /** Does some work that belongs to a stage; afterwards the stage before goes on. */
    <T> T during(Stage stage, Supplier<T> work) {
        Stage before = current;
        enter(stage);
        try {
            return work.get();
        } finally {
            enter(before);
        }
    }

    void enter(Stage stage) {
        long now = now();
        nanoseconds.merge(current, now - since, Long::sum);
        since = now;
        current = stage;
    }

    /** Ends a call, and returns the milliseconds of each stage. */
    Map<Stage, Double> end() {
        enter(current);
        Map<Stage, Double> milliseconds = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            milliseconds.put(stage, nanoseconds.getOrDefault(stage, 0L) / 1e6);
        }
        return milliseconds;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
