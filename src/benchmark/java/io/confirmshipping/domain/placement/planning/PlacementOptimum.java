package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.StrategyRules;
import io.confirmshipping.settings.SettingsMarketplaces;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;

/**
 * How far {@link PlacementStrategy#AMAZON_OPTIMIZED} is from the proven optimum, on generated workflows of 20 to 60 boxes. Also
 * checks the program of the optimum by enumeration, on one workflow of a few boxes.
 */
public final class PlacementOptimum {
    private static final int MIN_BOXES = 20;
    private static final int MAX_BOXES = 60;

    /** What the known placement may be farther than the optimum in the arithmetic of the solver. */
    private static final double ROUNDING = 1e-5;

    private PlacementOptimum() {}

    /** @param arguments the number of workflows, then the seed of the first; 10 and 0 unless they are given */
    public static void main(String[] arguments) {
        int workflows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        PlacementQuality quality = new PlacementQuality(new SettingsMarketplaces()
                .get(new MarketplaceId("ATVPDKIKX0DER"))
                .network());
        check(quality);
        DoubleSummaryStatistics nearest = new DoubleSummaryStatistics();
        DoubleSummaryStatistics offered = new DoubleSummaryStatistics();
        for (; offered.getCount() < workflows; seed++) {
            GeneratedWorkflow workflow = GeneratedWorkflow.of(seed);
            PlacementProblem problem = quality.problem(workflow);
            int boxes = problem.boxKinds().boxCount();
            if (boxes >= MIN_BOXES && boxes <= MAX_BOXES && quality.canBeSpread(problem)) {
                measure(seed, workflow, problem, quality, nearest, offered);
            }
        }
        line("nearest: %.2f %% on average, %.2f %% at most", nearest.getAverage(), nearest.getMax());
        line("offered: %.2f %% on average, %.2f %% at most", offered.getAverage(), offered.getMax());
    }

    private static void measure(
            long seed,
            GeneratedWorkflow workflow,
            PlacementProblem problem,
            PlacementQuality quality,
            DoubleSummaryStatistics nearest,
            DoubleSummaryStatistics offered) {
        long before = processorTime();
        double near = nearest(problem, quality.rules());
        double milliseconds = (processorTime() - before) / 1e6;
        double planned = quality.planned(workflow, problem);
        double optimum = OptimumProgram.minMiles(problem, quality.rules(), Math.min(near, planned) * (1 + ROUNDING));
        nearest.accept(100 * (near / optimum - 1));
        offered.accept(100 * (planned / optimum - 1));
        line(
                "seed %d, %d boxes of %d kinds: optimum %.2f miles, nearest %.2f, offered %.2f, %.0f ms",
                seed,
                problem.boxKinds().boxCount(),
                problem.boxKinds().kinds().size(),
                optimum,
                near,
                planned,
                milliseconds);
    }

    /** Returns the miles to a buyer if the way to the centers does not matter. */
    private static double nearest(PlacementProblem problem, StrategyRules rules) {
        StrategyRules forBuyers = new StrategyRules(rules.fewest(), rules.most(), BigDecimal.ZERO);
        return StrategyOutcome.of(PlacementStrategy.AMAZON_OPTIMIZED, forBuyers, problem)
                .assignment()
                .milesToBuyers();
    }

    private static void check(PlacementQuality quality) {
        PlacementProblem few = quality.problem(GeneratedWorkflow.small(0));
        double[] miles = {
            Enumeration.minMiles(few, quality.rules()),
            OptimumProgram.minMiles(few, quality.rules(), Double.POSITIVE_INFINITY)
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
