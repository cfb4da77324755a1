package io.confirmshipping.domain.pallets.packing;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Measures wall-clock and processor time of some work in milliseconds: average and maximum. */
final class Stopwatch {
    private double wall;
    private double processor;
    private double max;
    private int times;

    <T> T time(Supplier<T> work) {
        long wallBefore = System.nanoTime();
        long processorBefore = processorTime();
        T done = work.get();
        double took = (System.nanoTime() - wallBefore) / 1e6;
        processor += (processorTime() - processorBefore) / 1e6;
        wall += took;
        max = Math.max(max, took);
        times++;
        return done;
    }

    @Override
    public String toString() {
        return "%6.1f ms (processor %6.1f, max %6.1f)".formatted(wall / times, processor / times, max);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
