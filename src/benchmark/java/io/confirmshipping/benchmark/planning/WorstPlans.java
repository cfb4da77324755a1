package io.confirmshipping.benchmark.planning;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.LogManager;

/**
 * Plans {@link AdversarialContents} one after another in one process, and prints those that took the most processor time, beside
 * the limit of the function in {@code template.yaml}.
 *
 * <p>Arguments: how many contents (40), and the seed of the first (1).
 */
public final class WorstPlans {

    /** {@code Timeout} of {@code PlanFunction}, in milliseconds. */
    private static final double LIMIT = 29_000;

    private static final int SHOWN = 5;

    private WorstPlans() {}

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        LogManager.getLogManager().reset();
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        TimedFunction function = new TimedFunction();
        Map<AdversarialContents, Double> milliseconds = new HashMap<>();
        for (long seed = first; seed < first + count; seed++) {
            AdversarialContents contents = AdversarialContents.of(seed);
            milliseconds.put(contents, function.plan(contents.body()).milliseconds());
        }
        milliseconds.entrySet().stream()
                .sorted(Map.Entry.<AdversarialContents, Double>comparingByValue()
                        .reversed())
                .limit(SHOWN)
                .forEach(took -> System.out.printf(
                        "%8.0f ms, 1/%.0f of the limit: %s%n",
                        took.getValue(), LIMIT / took.getValue(), took.getKey()));
    }
}
