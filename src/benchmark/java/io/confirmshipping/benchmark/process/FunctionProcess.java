package io.confirmshipping.benchmark.process;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Starts a function as Lambda does, with the environment that it gives to one with 1024 MB.
 *
 * @param database where DynamoDB answers
 * @param function by its name in the artifact
 */
public record FunctionProcess(Artifact artifact, URI database, String function) {

    static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";

    /**
     * Starts it, waits until it has answered the events and ends it.
     *
     * @param options of the virtual machine
     * @param variables of the environment, beside those that every start has
     */
    public Timing run(List<String> options, Map<String, String> variables, List<byte[]> events)
            throws IOException, InterruptedException {
        AtomicReference<Process> started = new AtomicReference<>();
        try (RuntimeApi api = new RuntimeApi(events, () -> processorTime(started.get()))) {
            Path log = artifact.folder().resolveSibling("function.log");
            ProcessBuilder builder = new ProcessBuilder(artifact.command(options))
                    .directory(artifact.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment(api));
            builder.environment().putAll(variables);
            long startedAt = System.nanoTime();
            Process process = builder.start();
            started.set(process);
            try {
                api.await();
                return new Timing(api.firstAsked() - startedAt, api.answered(), peakMemory(process));
            } finally {
                process.destroy();
                process.waitFor(2, TimeUnit.MINUTES);
            }
        }
    }

    private static long processorTime(Process process) {
        return process == null
                ? 0
                : process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    /** Returns the most memory that a process has had, in bytes; 0 where no file tells, which is everywhere but on Linux. */
    private static long peakMemory(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    private Map<String, String> environment(RuntimeApi api) {
        return Map.ofEntries(
                Map.entry("AWS_LAMBDA_RUNTIME_API", api.address()),
                Map.entry("_HANDLER", HANDLER),
                Map.entry("LAMBDA_TASK_ROOT", artifact.folder().toString()),
                Map.entry("AWS_LAMBDA_FUNCTION_NAME", function),
                Map.entry("AWS_LAMBDA_FUNCTION_VERSION", "1"),
                Map.entry("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024"),
                Map.entry("AWS_LAMBDA_LOG_GROUP_NAME", function),
                Map.entry("AWS_LAMBDA_LOG_STREAM_NAME", function),
                Map.entry("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"),
                Map.entry("AWS_REGION", "us-east-1"),
                Map.entry("AWS_ACCESS_KEY_ID", "local"),
                Map.entry("AWS_SECRET_ACCESS_KEY", "local"),
                Map.entry("QUARKUS_LAMBDA_HANDLER", function),
                Map.entry("WORKFLOW_TABLE_ENDPOINT", database.toString()),
                Map.entry("WORKFLOW_TABLE", "workflows"),
                // As the template sets them
                Map.entry("DISABLE_SIGNAL_HANDLERS", "true"),
                Map.entry("HOSTNAME", "function"));
    }
}
