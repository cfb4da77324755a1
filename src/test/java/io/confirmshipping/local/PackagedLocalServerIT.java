package io.confirmshipping.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confirmshipping.docs.Script;
import io.confirmshipping.local.table.DynamoDbLocal;
import io.confirmshipping.local.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class PackagedLocalServerIT {

    private static final Map<String, AttributeValue> ITEM =
            Map.of("pk", AttributeValue.fromS("WORKFLOW#kept"), "sk", AttributeValue.fromS("WORKFLOW"));

    @TempDir
    Path data;

    private static Instant now(PackagedLocalServer server) throws IOException {
        String answer = server.send("GET", "/_local/clock", "").body();
        return Instant.parse(new ObjectMapper().readTree(answer).get("now").asText());
    }

    private static DynamoDbClient database(PackagedLocalServer server) {
        return DynamoDbLocal.client(server.database());
    }

    @Test
    void the_start_screen_names_everything_and_a_first_shipment_can_be_repeated() {
        try (PackagedLocalServer server = new PackagedLocalServer(data)) {
            System.out.printf(
                    "The packaged local server answered after %d ms.%n",
                    server.start().toMillis());

            Template template = Template.load();
            // it is printed once requests are answered, perhaps a moment later
            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertNamesEverything(server.output(), template));
            assertCarriesOutFirstShipment(server);
            assertCarriesOutFirstShipment(server);
        }
    }

    private static void assertCarriesOutFirstShipment(PackagedLocalServer server) {
        Script.Result run = Script.FIRST_SHIPMENT.run(server.address());

        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.output())
                .containsSubsequence(
                        "POST /workflows -> 201",
                        "/shipping -> 200",
                        "/confirmation -> 200",
                        "/name -> 200",
                        "is now called Mugs for the holidays",
                        "/cancellation -> 200",
                        "kept USD 0.00");
    }

    private static void assertNamesEverything(String screen, Template template) {
        assertThat(screen).contains("workflows").contains("/_local/clock");
        assertThat(template.routes()).allSatisfy(route -> assertThat(screen).contains(route.path()));
        assertThat(template.queues())
                .filteredOn(queue -> queue.redrive().isPresent())
                .isNotEmpty()
                .allSatisfy(queue -> assertThat(screen).contains(queue.name()));
    }

    @Test
    void a_killed_server_starts_again_with_its_clock_and_its_data() throws IOException {
        try (PackagedLocalServer server = new PackagedLocalServer(data)) {
            server.start();
            server.send("POST", "/_local/clock/advance", "{\"by\": \"P2D\"}");
            Instant before = now(server);
            try (DynamoDbClient database = database(server)) {
                database.putItem(request -> request.tableName("workflows").item(ITEM));
            }
            server.kill();

            server.start();
            assertThat(now(server)).isAfterOrEqualTo(before);
            try (DynamoDbClient database = database(server)) {
                assertThat(database.getItem(request ->
                                        request.tableName("workflows").key(ITEM))
                                .item())
                        .isEqualTo(ITEM);
            }
        }
    }

    @Test
    void a_change_is_an_event_also_when_the_server_is_killed_before_it_is_sent() throws IOException {
        try (PackagedLocalServer silent =
                new PackagedLocalServer(data, "-Dconfirm-shipping.local.stream.enabled=false")) {
            silent.start();
            plan(silent);
            silent.kill();
        }
        try (PackagedLocalServer server = new PackagedLocalServer(data)) {
            server.start();
            awaitEvent(server);
        }
    }

    @Test
    void an_event_that_was_sent_is_there_after_a_kill() throws IOException {
        try (PackagedLocalServer server = new PackagedLocalServer(data)) {
            server.start();
            plan(server);
            awaitEvent(server);
            List<JsonNode> sent = shown(server);
            server.kill();

            server.start();
            assertThat(shown(server)).startsWith(sent.toArray(JsonNode[]::new));
            // it is sent again if the kill came before it was noted that it was
            assertThat(shown(server))
                    .extracting(event -> event.at("/detail/eventId"))
                    .containsOnly(sent.get(0).at("/detail/eventId"));
        }
    }

    private static List<JsonNode> shown(PackagedLocalServer server) throws IOException {
        List<JsonNode> shown = new ArrayList<>();
        new ObjectMapper().readTree(events(server)).get("events").forEach(shown::add);
        return shown;
    }

    private static void plan(PackagedLocalServer server) throws IOException {
        String plan = Files.readString(Path.of("events", "examples", "fall-restock.json"));
        assertThat(server.send("POST", "/workflows", plan).statusCode()).isEqualTo(201);
    }

    private static String events(PackagedLocalServer server) {
        return server.send("GET", "/_local/events", "").body();
    }

    private static void awaitEvent(PackagedLocalServer server) {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(events(server)).contains("WorkflowPlanned"));
    }

    @Test
    void a_stopped_server_leaves_no_database_behind() {
        PackagedLocalServer server = new PackagedLocalServer(data);
        server.start();
        server.close();

        assertThat(data.resolve("dynamodb.pid")).doesNotExist();
        try (DynamoDbClient database = database(server)) {
            assertThatThrownBy(database::listTables).hasMessageContaining("refused");
        }
    }
}
