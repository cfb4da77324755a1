package io.confirmshipping.packaging;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.local.table.Port;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One function of the artifact, started and invoked by the Lambda runtime interface emulator. */
public final class EmulatedFunction implements AutoCloseable {

    private static final String MAIN = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI invocations;
    private final Path log;
    private final Process emulator;

    private EmulatedFunction(URI invocations, Path log, Process emulator) {
        this.invocations = invocations;
        this.log = log;
        this.emulator = emulator;
    }

    /**
     * Starts a function.
     *
     * @param program the emulator
     * @param name of the handler
     * @param environment of the function, beside what the emulator itself gives it
     */
    public static EmulatedFunction start(
            Path program, UnzippedArtifact artifact, String name, Map<String, String> environment) throws IOException {
        int port = Port.free().number();
        Path log = Path.of("target", "emulated-%s.log".formatted(name));
        ProcessBuilder builder = new ProcessBuilder(command(program, artifact, port))
                .directory(artifact.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_LAMBDA_HANDLER", name);
        builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", name);
        URI invocations = URI.create("http://127.0.0.1:%d/2015-03-31/functions/function/invocations".formatted(port));
        EmulatedFunction function = new EmulatedFunction(invocations, log, builder.start());
        await().atMost(PATIENCE).until(() -> isListening(port));
        return function;
    }

    private static List<String> command(Path program, UnzippedArtifact artifact, int port) {
        return List.of(
                program.toAbsolutePath().toString(),
                "--runtime-interface-emulator-address",
                "127.0.0.1:" + port,
                "--runtime-api-address",
                "127.0.0.1:" + Port.free().number(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-classpath",
                artifact.classpath(),
                MAIN,
                HANDLER);
    }

    private static boolean isListening(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What the function answers to an event. */
    public JsonNode invoke(String event) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(invocations)
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(event))
                .build();
        return Json.MAPPER.readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    /** The file to which the emulator and the function write their log. */
    public Path log() {
        return log;
    }

    /** The emulator does not end what it has started. */
    @Override
    public void close() {
        List<ProcessHandle> processes = Stream.concat(emulator.descendants(), Stream.of(emulator.toHandle()))
                .toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
    }
}
