package io.confirmshipping.benchmark.planning;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.benchmark.process.Artifact;
import io.confirmshipping.benchmark.process.FunctionProcess;
import io.confirmshipping.benchmark.process.LocalServer;
import io.confirmshipping.benchmark.process.Timing;
import io.confirmshipping.benchmark.process.Timing.Answered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Plans with {@code target/function.zip}, for the JVM or native, as Lambda starts it, on a table: a process of its own for
 * each size. Prints the first call and the call of median processor time among the others, and the most memory that the process had.
 *
 * <p>Arguments: how often (9), twice or more; where a JDK 25 is, unless {@code JAVA_HOME} is one or the artifact is native.
 */
public final class PlanArtifact {

    private static final Path EVENT = Path.of("events", "plan", "create.http.json");

    private PlanArtifact() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int times = Math.max(2, arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9);
        Path folder = Files.createTempDirectory("confirm-shipping-plan").resolve("function");
        Artifact artifact = Artifact.unzip(folder, arguments.length > 1 ? Optional.of(arguments[1]) : Optional.empty());
        System.out.printf("%nPlanning %d times by %s%n", times, artifact.runtime());
        System.out.printf("%-24s%10s%14s%10s%n", "boxes, kinds", "ms", "processor ms", "peak MB");
        try (LocalServer server = LocalServer.startAndRest()) {
            FunctionProcess function = new FunctionProcess(artifact, server.database(), "plan");
            for (PlanSize size : PlanSize.ALL) {
                print(
                        size,
                        function.run(List.of(), variables(artifact), Collections.nCopies(times, event(size.body()))));
            }
        }
    }

    /** Returns what the template sets for a function that plans: on the JVM it rehearses. */
    private static Map<String, String> variables(Artifact artifact) {
        return Map.of("FIRST_CONNECTION", "true", "PLAN_REHEARSALS", artifact.takesOptions() ? "5" : "0");
    }

    /** Returns an event without a key, so that every call plans. */
    private static byte[] event(String body) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode event = (ObjectNode) json.readTree(EVENT.toFile());
        ((ObjectNode) event.get("headers")).remove("idempotency-key");
        return json.writeValueAsBytes(event.put("body", body));
    }

    private static void print(PlanSize size, Timing timing) {
        List<Answered> others = timing.events().stream()
                .skip(1)
                .sorted(Comparator.comparingLong(Answered::processor))
                .toList();
        print(size, "first", timing.events().get(0), "");
        print(size, "later", others.get(others.size() / 2), "%10.0f".formatted(timing.peakMemory() / 1e6));
    }

    private static void print(PlanSize size, String which, Answered call, String memory) {
        System.out.printf(
                Locale.ROOT,
                "%5d, %5d %-11s%10.0f%14.0f%s%n",
                size.boxes(),
                size.kinds(),
                which,
                call.waited() / 1e6,
                call.processor() / 1e6,
                memory);
    }
}
