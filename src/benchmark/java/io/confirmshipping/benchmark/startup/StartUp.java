package io.confirmshipping.benchmark.startup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.benchmark.process.Artifact;
import io.confirmshipping.benchmark.process.FunctionProcess;
import io.confirmshipping.benchmark.process.LocalServer;
import io.confirmshipping.benchmark.process.Timing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Starts the functions side by side with and without what is said to make a JVM start faster, and prints medians.
 *
 * <p>Arguments: how often each is started (10), and where a JDK 25 is, unless {@code JAVA_HOME} is one. Then {@code plan} for
 * the function that plans, instead of the one that reads.
 */
public final class StartUp {

    private static final Path READING = Path.of("events", "review", "workflows.http.json");
    private static final Path PLANNING = Path.of("events", "plan", "create.http.json");
    private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";
    private static final Map<String, String> CONNECTED = Map.of("FIRST_CONNECTION", "true");

    /** One way to start.
     *
     * @param training the options of the start that makes an archive, if it takes one
     */
    private record Variant(String name, List<String> options, Map<String, String> variables, List<String> training) {}

    private StartUp() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        Path folder = Files.createTempDirectory("confirm-shipping-startup");
        Artifact artifact = Artifact.unzip(
                folder.resolve("function"), arguments.length > 1 ? Optional.of(arguments[1]) : Optional.empty());
        boolean plans = arguments.length > 2 && arguments[2].equals("plan");
        byte[] event = plans ? withoutKey(PLANNING) : Files.readAllBytes(READING);
        try (LocalServer server = LocalServer.startAndRest()) {
            FunctionProcess function = new FunctionProcess(artifact, server.database(), plans ? "plan" : "review");
            List<Variant> variants = plans ? planning() : reading(folder, artifact);
            for (Variant variant : variants) {
                if (!variant.training().isEmpty()) {
                    function.run(variant.training(), variant.variables(), List.of(event, event));
                }
            }
            print(runs, artifact, variants, measured(runs, variants, function, event));
        }
    }

    /** Returns an event whose second one is carried out, too. */
    private static byte[] withoutKey(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode event = json.readTree(file.toFile());
        ((ObjectNode) event.get("headers")).remove("idempotency-key");
        return json.writeValueAsBytes(event);
    }

    private static List<Variant> planning() {
        return List.of(
                new Variant("plain", List.of(), Map.of(), List.of()),
                new Variant("first connection", List.of(), CONNECTED, List.of()),
                new Variant("+ 1 rehearsal", List.of(), rehearsed(1), List.of()),
                new Variant("+ 5 rehearsals", List.of(), rehearsed(5), List.of()),
                new Variant("+ 20 rehearsals", List.of(), rehearsed(20), List.of()));
    }

    private static Map<String, String> rehearsed(int times) {
        return Map.of("FIRST_CONNECTION", "true", "PLAN_REHEARSALS", Integer.toString(times));
    }

    private static List<Variant> reading(Path folder, Artifact artifact) {
        if (!artifact.takesOptions()) {
            return List.of(
                    new Variant("plain", List.of(), Map.of(), List.of()),
                    new Variant("first connection", List.of(), CONNECTED, List.of()));
        }
        String classes = folder.resolve("classes.jsa").toString();
        String cache = folder.resolve("cache.aot").toString();
        return List.of(
                new Variant("plain", List.of(), Map.of(), List.of()),
                new Variant("quick compiler", List.of(ONE_COMPILER), Map.of(), List.of()),
                new Variant("+ first connection", List.of(ONE_COMPILER), CONNECTED, List.of()),
                new Variant(
                        "+ AppCDS archive",
                        List.of(ONE_COMPILER, "-XX:SharedArchiveFile=" + classes),
                        CONNECTED,
                        List.of(ONE_COMPILER, "-XX:ArchiveClassesAtExit=" + classes)),
                new Variant(
                        "+ AOT cache",
                        List.of(ONE_COMPILER, "-XX:AOTCache=" + cache),
                        CONNECTED,
                        List.of(ONE_COMPILER, "-XX:AOTCacheOutput=" + cache)));
    }

    /** Takes turns, so that a busy moment of the machine does not hit one of them alone. */
    private static List<List<Timing>> measured(int runs, List<Variant> variants, FunctionProcess function, byte[] event)
            throws IOException, InterruptedException {
        List<List<Timing>> timings = Stream.generate(() -> (List<Timing>) new ArrayList<Timing>())
                .limit(variants.size())
                .toList();
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < variants.size(); i++) {
                Variant variant = variants.get(i);
                timings.get(i).add(function.run(variant.options(), variant.variables(), List.of(event, event)));
            }
        }
        return timings;
    }

    private static void print(int runs, Artifact artifact, List<Variant> variants, List<List<Timing>> timings) {
        System.out.printf(Locale.ROOT, "%n%d starts each, %s; medians in ms%n%n", runs, artifact.runtime());
        System.out.printf(
                "| %-20s | %12s | %8s | %11s | %12s |%n", "", "first answer", "start", "first event", "second event");
        System.out.println("|---|---|---|---|---|");
        for (int i = 0; i < variants.size(); i++) {
            List<Timing> all = timings.get(i);
            System.out.printf(
                    Locale.ROOT,
                    "| %-20s | %12.0f | %8.0f | %11.1f | %12.1f |%n",
                    variants.get(i).name(),
                    median(all, Timing::firstAnswer),
                    median(all, Timing::start),
                    median(all, each -> each.events().get(0).waited()),
                    median(all, each -> each.events().get(1).waited()));
        }
    }

    /** Returns a median in milliseconds. */
    private static double median(List<Timing> all, ToLongFunction<Timing> part) {
        long[] sorted = all.stream().mapToLong(part).sorted().toArray();
        return sorted[sorted.length / 2] / 1e6;
    }
}
