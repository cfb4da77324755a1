package io.confirmshipping.function.replay;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.eventbridge.TestBus;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.FunctionTestProfile;
import io.confirmshipping.local.table.TestDatabase;
import io.confirmshipping.packaging.EmulatedFunction;
import io.confirmshipping.packaging.UnzippedArtifact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Every event under {@code events/} through the packaged functions, by Lambda's own runtime, on the real clock. */
class RuntimeEmulatorIT {

    /** The path of the emulator. If it is given, as by .ci/run, the test fails without the emulator. */
    private static final Optional<Path> EMULATOR =
            Optional.ofNullable(System.getProperty("lambda-emulator")).map(Path::of);

    private static final String HOW_TO_GET =
            ".ci/tools/install && ./mvnw verify -Dlambda-emulator=$(.ci/tools/emulator)";

    /** The type of the first record of a connection by TLS. Source: RFC 8446, section 5.1. */
    private static final int TLS_HANDSHAKE = 22;

    private static UnzippedArtifact artifact;

    @BeforeAll
    static void unzip(@TempDir Path folder) throws IOException {
        assumeTrue(
                EMULATOR.isPresent(),
                "Without the Lambda runtime interface emulator this is left out; get and name it: " + HOW_TO_GET);
        assertThat(EMULATOR.get())
                .withFailMessage(
                        "'%s', which -Dlambda-emulator names, is not an executable file; get and name the emulator: %s",
                        EMULATOR.get(), HOW_TO_GET)
                .isRegularFile()
                .isExecutable();
        artifact = UnzippedArtifact.in(Files.createDirectory(folder.resolve("function")));
    }

    static Stream<String> functions() {
        return Event.files().map(file -> file.split("/")[0]).distinct();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void the_packaged_function_answers_its_events_as_expected(String function) throws Exception {
        String table = TestDatabase.newTable();
        try (TestBus bus = new TestBus(Optional.empty());
                DynamoDbClient client = TestDatabase.client();
                EmulatedFunction emulated =
                        EmulatedFunction.start(EMULATOR.get(), artifact, function, environment(table, bus))) {
            Store store = new Store(client, table, attempt -> {});
            KnownState state =
                    new KnownState(client, table, store.workflowWriter(), store.shipmentWriter(), store.operations());
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            assertSoftly(softly -> events(function)
                    .forEach(file -> softly.assertThatCode(() -> replay(file, state, now, emulated))
                            .as("%s (log: %s)", file, emulated.log())
                            .doesNotThrowAnyException()));
        }
    }

    /** In the cloud the table and the bus are reached by TLS. What takes the place of the table here only sees how a connection begins. */
    @Test
    void the_packaged_function_speaks_TLS() throws Exception {
        try (TestBus bus = new TestBus(Optional.empty());
                ServerSocket table = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> firstByte = CompletableFuture.supplyAsync(() -> firstByte(table));
            Map<String, String> environment = new HashMap<>(environment("workflows", bus));
            environment.put("WORKFLOW_TABLE_ENDPOINT", "https://localhost:" + table.getLocalPort());
            try (EmulatedFunction review = EmulatedFunction.start(EMULATOR.get(), artifact, "review", environment)) {
                review.invoke(Event.read("review/workflows.http.json").toString());
                assertThat(firstByte)
                        .as("%s", review.log())
                        .succeedsWithin(1, MINUTES, as(INTEGER))
                        .isEqualTo(TLS_HANDSHAKE);
            }
        }
    }

    /** Returns the first byte of the first connection, and refuses all others. */
    private static int firstByte(ServerSocket server) {
        try (server;
                Socket connection = server.accept()) {
            return connection.getInputStream().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replay(String file, KnownState state, Instant now, EmulatedFunction function) throws Exception {
        state.make(now);
        String event = new MovedEvent(Event.read(file).toString()).by(Duration.between(KnownState.NOW, now));
        Expectations.ALL.get(file).accept(function.invoke(event));
    }

    private static List<String> events(String function) {
        return Event.files().filter(file -> file.startsWith(function + "/")).toList();
    }

    private static Map<String, String> environment(String table, TestBus bus) {
        return Map.of(
                "WORKFLOW_TABLE",
                table,
                "WORKFLOW_TABLE_ENDPOINT",
                TestDatabase.endpoint().toString(),
                "EVENT_BUS_ENDPOINT",
                bus.endpoint().toString(),
                "DOCUMENT_KEY",
                FunctionTestProfile.DOCUMENT_KEY,
                "AWS_REGION",
                "us-east-1",
                "AWS_ACCESS_KEY_ID",
                "local",
                "AWS_SECRET_ACCESS_KEY",
                "local");
    }
}
