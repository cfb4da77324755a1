package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.StrategyRules;
import io.confirmshipping.domain.placement.planning.OptimumProgram.Bounds;
import io.confirmshipping.settings.SettingsMarketplaces;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;

/**
 * How far {@link PlacementStrategy#AMAZON_OPTIMIZED} is from the optimum, on generated workflows of 20 to 60 boxes. Where the
 * optimum is not proven in time, how far it is at most. Also checks the program of the optimum by enumeration, on one workflow of
 * a few boxes.
 */
public final class PlacementOptimum {
    private static final int MIN_BOXES = 20;
    private static final int MAX_BOXES = 60;

    /** What the known placement may be farther than the optimum in the arithmetic of the solver. */
    private static final double ROUNDING = 1e-5;

    private final PlacementQuality quality;
    private final Duration limit;
    private final DoubleSummaryStatistics nearest = new DoubleSummaryStatistics();
    private final DoubleSummaryStatistics offered = new DoubleSummaryStatistics();
    private int proven;

    private PlacementOptimum(PlacementQuality quality, Duration limit) {
        this.quality = quality;
        this.limit = limit;
    }

    /**
     * @param arguments the number of workflows, the seed of the first, the seconds that the solver may take for each, and the ship
     *     date; 10, 0, 600 and a day on which every center is open unless they are given
     */
    public static void main(String[] arguments) {
        int workflows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        long seconds = arguments.length > 2 ? Long.parseLong(arguments[2]) : 600;
        LocalDate day = arguments.length > 3 ? LocalDate.parse(arguments[3]) : PlacementQuality.DAY;
        PlacementQuality quality = new PlacementQuality(
                new SettingsMarketplaces()
                        .get(new MarketplaceId("ATVPDKIKX0DER"))
                        .network(),
                day);
        check(quality);
        new PlacementOptimum(quality, Duration.ofSeconds(seconds)).measure(workflows, seed);
    }

    private void measure(int workflows, long first) {
        for (long seed = first; offered.getCount() < workflows; seed++) {
            GeneratedWorkflow workflow = GeneratedWorkflow.of(seed);
            PlacementProblem problem = quality.problem(workflow);
            int boxes = problem.boxKinds().boxCount();
            if (boxes >= MIN_BOXES && boxes <= MAX_BOXES && quality.canBeSpread(problem)) {
                measure(seed, workflow, problem);
            }
        }
        line("nearest: at most %.2f %% on average, %.2f %% on any", nearest.getAverage(), nearest.getMax());
        line("offered: at most %.2f %% on average, %.2f %% on any", offered.getAverage(), offered.getMax());
        line("optimum proven for %d of %d workflows", proven, offered.getCount());
    }

    private void measure(long seed, GeneratedWorkflow workflow, PlacementProblem problem) {
        long before = processorTime();
        double near = nearest(problem, quality.rules());
        double milliseconds = (processorTime() - before) / 1e6;
        double planned = quality.planned(workflow, problem);
        Bounds bounds =
                OptimumProgram.bounds(problem, quality.rules(), Math.min(near, planned) * (1 + ROUNDING), limit);
        nearest.accept(100 * (near / bounds.atLeast() - 1));
        offered.accept(100 * (planned / bounds.atLeast() - 1));
        proven += bounds.isProven() ? 1 : 0;
        line(
                "seed %d, %d boxes of %d kinds: %s %.2f miles, nearest %.2f, offered %.2f, %.0f ms",
                seed,
                problem.boxKinds().boxCount(),
                problem.boxKinds().kinds().size(),
                bounds.isProven() ? "optimum" : "at least",
                bounds.atLeast(),
                near,
                planned,
                milliseconds);
    }

    /** Returns the miles to a buyer if the way to the centers does not matter. */
    private static double nearest(PlacementProblem problem, StrategyRules rules) {
        StrategyRules forBuyers = new StrategyRules(rules.minDestinations(), rules.maxDestinations(), BigDecimal.ZERO);
        return StrategyOutcome.of(PlacementStrategy.AMAZON_OPTIMIZED, forBuyers, problem)
                .assignment()
                .milesToBuyers();
    }

    private static void check(PlacementQuality quality) {
        PlacementProblem few = quality.problem(GeneratedWorkflow.small(0));
        double[] miles = {
            Enumeration.minMiles(few, quality.rules()),
            OptimumProgram.bounds(few, quality.rules(), Double.POSITIVE_INFINITY, Duration.ofMinutes(10))
                    .found()
        };
        if (Math.abs(miles[0] - miles[1]) > ROUNDING * miles[0]) {
            throw new IllegalStateException("Enumeration and program disagree: " + Arrays.toString(miles));
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
