package io.confirmshipping.benchmark.startup;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts a function as Lambda's runtime for Java does: its own client of the runtime API, the artifact, one handler.
 *
 * @param java the program
 * @param artifact the unzipped function.zip
 * @param database where DynamoDB answers
 * @param function by its name in the artifact
 */
record FunctionProcess(Path java, Path artifact, URI database, String function) {

    private static final String MAIN = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";

    /** The options that Lambda gives a function with 1024 MB of memory. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx896m",
            "-XX:+UseSerialGC",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED");

    /** Starts it, waits for two answers and ends it.
     *
     * @param options of the virtual machine
     * @param variables of the environment, beside those that every variant has
     */
    Timing run(List<String> options, Map<String, String> variables, byte[] event)
            throws IOException, InterruptedException {
        try (RuntimeApi api = new RuntimeApi(event)) {
            Path log = artifact.resolveSibling("function.log");
            ProcessBuilder builder = new ProcessBuilder(command(options))
                    .directory(artifact.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment(api));
            builder.environment().putAll(variables);
            long startedAt = System.nanoTime();
            Process process = builder.start();
            try {
                return api.await(startedAt);
            } finally {
                process.destroy();
                process.waitFor(2, TimeUnit.MINUTES);
            }
        }
    }

    private List<String> command(List<String> options) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-classpath", classpath(), MAIN, HANDLER));
        return command;
    }

    /** Returns the files in a fixed order: an archive of classes is used only with the class path that it was made with. */
    private String classpath() {
        File[] libraries = artifact.resolve("lib").toFile().listFiles();
        return Stream.concat(
                        Stream.of(
                                runtimeInterfaceClient(),
                                artifact.resolve("function.jar").toString()),
                        Stream.of(libraries).map(File::getPath).sorted())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String runtimeInterfaceClient() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        entry.contains("runtime-interface-client") || entry.contains("lambda-java-serialization"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Map<String, String> environment(RuntimeApi api) {
        return Map.ofEntries(
                Map.entry("AWS_LAMBDA_RUNTIME_API", api.address()),
                Map.entry("_HANDLER", HANDLER),
                Map.entry("LAMBDA_TASK_ROOT", artifact.toString()),
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
                Map.entry("QUARKUS_DYNAMODB_ENDPOINT_OVERRIDE", database.toString()),
                Map.entry("WORKFLOW_TABLE", "workflows"));
    }
}
