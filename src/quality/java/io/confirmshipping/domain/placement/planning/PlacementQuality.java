package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.PlacementPlan;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.StrategyRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

/** How good {@link PlacementStrategy#AMAZON_OPTIMIZED} placements are, on generated workflows that can be spread so. */
public final class PlacementQuality {

    /** A day on which every center is open. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Network network;
    private final LocalDate day;
    private final NetworkDistances networkDistances;
    private final DemandPlanner planner = new DemandPlanner();

    /** The miles to a buyer of one workflow, as planned and by each baseline. */
    record Compared(GeneratedWorkflow workflow, double planned, Map<Baseline, Double> baselines) {

        /** Returns the planned miles divided by those of the best baseline. */
        double againstBest() {
            return planned
                    / baselines.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .min()
                            .orElseThrow();
        }
    }

    public PlacementQuality(Network network) {
        this(network, DAY);
    }

    /** @param day the ship date, on which some centers may be closed */
    PlacementQuality(Network network, LocalDate day) {
        this.network = network;
        this.day = day;
        networkDistances = NetworkDistances.of(network.openOn(day), network.places());
    }

    /** Compares plans with the baselines on workflows of seeds from the first on, as many as can be spread. */
    List<Compared> compare(long firstSeed, int workflows) {
        return LongStream.iterate(firstSeed, seed -> seed + 1)
                .filter(seed -> canBeSpread(problem(GeneratedWorkflow.of(seed))))
                .limit(workflows)
                .mapToObj(seed -> compare(GeneratedWorkflow.of(seed), new Random(seed)))
                .toList();
    }

    boolean canBeSpread(PlacementProblem problem) {
        return Destinations.of(problem).max(problem.all()) >= rules().minDestinations();
    }

    /**
     * Returns the planned miles divided by those of the best of all placements, for small workflows of consecutive seeds.
     */
    List<Double> againstOptimum(long firstSeed, int workflows) {
        List<Double> ratios = new ArrayList<>();
        for (long seed = firstSeed; seed < firstSeed + workflows; seed++) {
            GeneratedWorkflow workflow = GeneratedWorkflow.small(seed);
            PlacementProblem problem = problem(workflow);
            ratios.add(planned(workflow, problem) / Enumeration.minMiles(problem, rules()));
        }
        return ratios;
    }

    private Compared compare(GeneratedWorkflow workflow, Random random) {
        PlacementProblem problem = problem(workflow);
        Map<Baseline, Double> baselines = new EnumMap<>(Baseline.class);
        for (Baseline baseline : Baseline.values()) {
            baselines.put(baseline, baseline.miles(problem, rules(), random));
        }
        return new Compared(workflow, planned(workflow, problem), baselines);
    }

    double planned(GeneratedWorkflow workflow, PlacementProblem problem) {
        PlacementPlan plan = planner.plan(workflow.contents(), source(workflow), network, day).stream()
                .filter(each -> each.strategy() == PlacementStrategy.AMAZON_OPTIMIZED)
                .findFirst()
                .orElseThrow();
        int[][] boxes =
                new int[problem.boxKinds().kinds().size()][problem.centers().size()];
        plan.shipments().forEach(shipment -> shipment.boxes().forEach(share -> {
            for (int kind = 0; kind < boxes.length; kind++) {
                if (problem.boxKinds().kinds().get(kind).boxes().stream()
                        .anyMatch(held -> held.boxIndex() == share.boxIndex())) {
                    boxes[kind][problem.centers().indexOf(shipment.center())] += share.quantity();
                }
            }
        }));
        return Baseline.miles(problem, boxes);
    }

    StrategyRules rules() {
        return network.strategies().get(PlacementStrategy.AMAZON_OPTIMIZED);
    }

    PlacementProblem problem(GeneratedWorkflow workflow) {
        return PlacementProblem.of(workflow.contents(), source(workflow), network, networkDistances);
    }

    private Coordinates source(GeneratedWorkflow workflow) {
        return network.places().at(workflow.postalCode()).orElseThrow().coordinates();
    }

    /** Prints the table of docs/performance.md. */
    public void print() {
        List<Compared> compared = compare(0, 200);
        double planned =
                compared.stream().mapToDouble(Compared::planned).average().orElseThrow();
        System.out.println(
                "| 200 workflows from 20 origins | miles to a buyer, mean | more than planned | planned is behind on |");
        System.out.println("|---|---|---|---|");
        line("| AMAZON_OPTIMIZED, as planned | %.1f | | |", planned);
        for (Baseline baseline : Baseline.values()) {
            double mean = compared.stream()
                    .mapToDouble(each -> each.baselines().get(baseline))
                    .average()
                    .orElseThrow();
            line(
                    "| %s | %.1f | %.1f %% | %d |",
                    baseline,
                    mean,
                    100 * (mean / planned - 1),
                    compared.stream()
                            .filter(each -> each.planned() > each.baselines().get(baseline) + 1e-9)
                            .count());
        }
        line(
                "%nFarthest behind the best baseline on a single workflow: %.2f %%",
                100
                        * (compared.stream()
                                        .mapToDouble(Compared::againstBest)
                                        .max()
                                        .orElseThrow()
                                - 1));
        List<Double> ratios = againstOptimum(0, 100);
        line(
                "Over the exact optimum, 100 workflows of 4 to 6 boxes: %.2f %% on average, %.2f %% at most",
                100
                        * (ratios.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .average()
                                        .orElseThrow()
                                - 1),
                100 * (ratios.stream().mapToDouble(Double::doubleValue).max().orElseThrow() - 1));
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
