package io.confirmshipping.domain.pallets.packing;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Measures what it does in milliseconds, by the wall and by the processor, on average and at most. */
final class Stopwatch {
    private double wall;
    private double processor;
    private double most;
    private int times;

    <T> T time(Supplier<T> work) {
        long wallBefore = System.nanoTime();
        long processorBefore = processorTime();
        T done = work.get();
        double took = (System.nanoTime() - wallBefore) / 1e6;
        processor += (processorTime() - processorBefore) / 1e6;
        wall += took;
        most = Math.max(most, took);
        times++;
        return done;
    }

    @Override
    public String toString() {
        return "%6.1f ms (processor %6.1f, most %6.1f)".formatted(wall / times, processor / times, most);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
