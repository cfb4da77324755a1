package io.confirmshipping.benchmark;

import io.confirmshipping.benchmark.load.Load;
import io.confirmshipping.benchmark.operation.AcceptedOperations;
import io.confirmshipping.benchmark.papers.PrintedLabels;
import io.confirmshipping.benchmark.planning.PlanArtifact;
import io.confirmshipping.benchmark.planning.PlanStages;
import io.confirmshipping.benchmark.planning.Planning;
import io.confirmshipping.benchmark.planning.WorstPlans;
import io.confirmshipping.benchmark.startup.StartUp;
import io.confirmshipping.domain.charges.QuotingBenchmark;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.pallets.packing.LoadSets;
import io.confirmshipping.domain.pallets.packing.PackingBenchmark;
import io.confirmshipping.domain.placement.PlacementBenchmark;
import io.confirmshipping.domain.placement.planning.PlacementOptimum;
import io.confirmshipping.domain.placement.planning.PlacementQuality;
import io.confirmshipping.settings.SettingsMarketplaces;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Everything that can be measured, by name: {@code ./mvnw -Pbenchmark test -Dbenchmark="<name> <arguments>"}. */
public final class Benchmarks {

    private static final Map<String, Measurement> BY_NAME = new TreeMap<>(Map.<String, Measurement>ofEntries(
            Map.entry("load", Load::main),
            Map.entry("load-sets", LoadSets::main),
            Map.entry("operations", AcceptedOperations::main),
            Map.entry("packing", PackingBenchmark::run),
            Map.entry("papers", PrintedLabels::main),
            Map.entry("placement", arguments -> jmh(PlacementBenchmark.class)),
            Map.entry("placement-optimum", PlacementOptimum::main),
            Map.entry("placement-quality", arguments -> placementQuality()),
            Map.entry("plan", Planning::main),
            Map.entry("plan-artifact", PlanArtifact::main),
            Map.entry("plan-stages", PlanStages::run),
            Map.entry("plan-worst", WorstPlans::main),
            Map.entry("quoting", arguments -> jmh(QuotingBenchmark.class)),
            Map.entry("startup", StartUp::main)));

    /** Measures and prints. */
    @FunctionalInterface
    interface Measurement {

        void run(String[] arguments) throws Exception;
    }

    private Benchmarks() {}

    /** @param line the name of the benchmark, then its own arguments, if it has any, with spaces between */
    public static void main(String[] line) throws Exception {
        String[] arguments = String.join(" ", line).strip().split("\\s+");
        Measurement measurement = BY_NAME.get(arguments[0]);
        if (measurement == null) {
            System.err.println("Choose a benchmark: -Dbenchmark=" + String.join(" or -Dbenchmark=", BY_NAME.keySet()));
            System.exit(1);
        }
        measurement.run(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void placementQuality() {
        new PlacementQuality(new SettingsMarketplaces()
                        .get(new MarketplaceId("ATVPDKIKX0DER"))
                        .network())
                .print();
    }

    private static void jmh(Class<?> benchmark) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(benchmark.getName().replace(".", "\\."))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
