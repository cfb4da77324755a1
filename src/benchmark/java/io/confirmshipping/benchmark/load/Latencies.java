package io.confirmshipping.benchmark.load;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** How long the calls of every route took, and which were not answered as they should be. */
final class Latencies {

    private final Map<String, LongStream.Builder> byRoute = new TreeMap<>();
    private final Map<String, Integer> errors = new TreeMap<>();

    synchronized void add(String route, long nanoseconds) {
        byRoute.computeIfAbsent(route, first -> LongStream.builder()).add(nanoseconds);
    }

    synchronized void addError(String error) {
        errors.merge(error, 1, Integer::sum);
    }

    /** Prints a table, and the errors below it. */
    synchronized void print(double seconds) {
        System.out.printf("| %-48s | %6s | %6s | %6s | %6s | %6s |%n", "ms", "calls", "p50", "p90", "p99", "max");
        System.out.println("|---|---|---|---|---|---|");
        int calls = 0;
        for (Map.Entry<String, LongStream.Builder> route : byRoute.entrySet()) {
            long[] sorted = route.getValue().build().sorted().toArray();
            calls += sorted.length;
            System.out.printf(
                    Locale.ROOT,
                    "| %-48s | %6d | %6.1f | %6.1f | %6.1f | %6.1f |%n",
                    route.getKey(),
                    sorted.length,
                    percentile(sorted, 50),
                    percentile(sorted, 90),
                    percentile(sorted, 99),
                    percentile(sorted, 100));
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d calls, %.0f in a second; %d errors %s%n",
                calls,
                calls / seconds,
                errors.values().stream().mapToInt(Integer::intValue).sum(),
                errors.isEmpty() ? "" : errors);
    }

    /** Returns a percentile in milliseconds. */
    static double percentile(long[] sorted, int percent) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)] / 1e6;
    }
}
