package io.confirmshipping.benchmark.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged local server, on ports of its own, and with an empty table unless it is started again. */
public final class LocalServer implements AutoCloseable {

    private static final Path JAR = Path.of("target-local", "quarkus-app", "quarkus-run.jar");
    private static final int PATIENCE_SECONDS = 120;

    /** The processor time of a second in which it only asks its queues. */
    private static final Duration NEARLY_IDLE = Duration.ofMillis(200);

    private final Process process;
    private final Path data;
    private final int port;
    private final int databasePort;
    private final int queuesPort;

    private LocalServer(List<String> options, Path data) throws IOException {
        this.data = data;
        port = freePort();
        databasePort = freePort();
        queuesPort = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dconfirm-shipping.local.dynamodb.port=" + databasePort,
                "-Dconfirm-shipping.local.queues.port=" + queuesPort,
                "-Dconfirm-shipping.local.data=" + data,
                "-Dquarkus.log.level=WARN",
                "-jar",
                JAR.toString()));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile())
                .start();
    }

    /** Starts it, and waits until it answers. */
    public static LocalServer start() throws IOException, InterruptedException {
        return start(List.of());
    }

    /**
     * Starts it as {@link #start()} does, and waits until it has rehearsed its examples. For a benchmark that measures something
     * else, with this one's table.
     */
    public static LocalServer startAndRest() throws IOException, InterruptedException {
        LocalServer server = start();
        Duration before = Duration.ZERO;
        Duration used = server.processorTime();
        while (used.minus(before).compareTo(NEARLY_IDLE) > 0) {
            TimeUnit.SECONDS.sleep(1);
            before = used;
            used = server.processorTime();
        }
        return server;
    }

    /** Starts it as {@link #start()} does, with these options of the virtual machine. */
    public static LocalServer start(List<String> options) throws IOException, InterruptedException {
        return start(options, Files.createTempDirectory("confirm-shipping-benchmark"));
    }

    /** Starts it as {@link #start()} does, with the table that another one has left. */
    public static LocalServer startAgain(Path data) throws IOException, InterruptedException {
        return start(List.of(), data);
    }

    private static LocalServer start(List<String> options, Path data) throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("There is no " + JAR + ". Build it first: ./mvnw -Plocal package");
        }
        LocalServer server = new LocalServer(options, data);
        for (int second = 0; !server.answers(); second++) {
            if (second == PATIENCE_SECONDS || !server.process.isAlive()) {
                server.close();
                throw new IllegalStateException("The local server did not start");
            }
            TimeUnit.SECONDS.sleep(1);
        }
        return server;
    }

    /** Asks for a list, which is answered once the table is there. */
    private boolean answers() throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(uri().resolve("/workflows")).build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public URI uri() {
        return URI.create("http://localhost:" + port);
    }

    /** Returns the folder with its table, which it leaves behind. */
    public Path data() {
        return data;
    }

    /** Returns where its DynamoDB answers; the table is called {@code workflows}. */
    public URI database() {
        return URI.create("http://localhost:" + databasePort);
    }

    /** Returns where its queues answer, as SQS does. */
    public URI queues() {
        return URI.create("http://localhost:" + queuesPort);
    }

    /** Returns the processor time that it has used, with that of its compiler and without its database. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
