package io.confirmshipping.local;

import static org.awaitility.Awaitility.await;

import io.confirmshipping.local.table.Port;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged local server as a process of its own, with ports and a data folder of its own. */
public final class PackagedLocalServer implements AutoCloseable {

    private static final Path JAR = Path.of("target-local", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = Port.free().number();
    private final int databasePort = Port.free().number();
    private final int queuesPort = Port.free().number();
    private final Path data;
    private final List<String> options;
    private Process process;

    /** A server that is not started yet.
     *
     * @param data where it keeps its data and its log
     * @param options more options of its virtual machine, like {@code -Xmx512m}
     */
    public PackagedLocalServer(Path data, String... options) {
        this.data = data;
        this.options = List.of(options);
    }

    /** Starts it, and waits until it answers.
     *
     * @return how long that took
     */
    public Duration start() {
        long startedAt = System.nanoTime();
        try {
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(this::answersOrEnded);
        if (!process.isAlive()) {
            throw new IllegalStateException("The local server did not start: " + output());
        }
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    private List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dconfirm-shipping.local.dynamodb.port=" + databasePort,
                "-Dconfirm-shipping.local.queues.port=" + queuesPort,
                "-Dconfirm-shipping.local.data=" + data,
                "-jar",
                JAR.toString()));
        return command;
    }

    private boolean answersOrEnded() {
        try {
            return !process.isAlive() || send("GET", "/_local/clock", "").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Sends a request with a JSON body. */
    public HttpResponse<String> send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(address().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns where its routes answer. */
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Where its DynamoDB answers. */
    public URI database() {
        return URI.create("http://localhost:" + databasePort);
    }

    /** What it printed so far. */
    public String output() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return data.resolve("server.log");
    }

    /** Kills it, so that it cannot clean up. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends it in peace. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The local server does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
