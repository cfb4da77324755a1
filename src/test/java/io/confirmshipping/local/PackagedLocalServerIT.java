package io.confirmshipping.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.docs.Script;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.local.table.DynamoDbLocal;
import io.confirmshipping.local.table.Port;
import io.confirmshipping.local.table.TableAddress;
import io.confirmshipping.local.table.TestDatabase;
import io.confirmshipping.local.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** One packaged server in a small heap, on one data folder: it is killed three times and stopped once. */
class PackagedLocalServerIT {

    /** Of a kind that no function knows, so that the stream goes on past it. */
    private static final Map<String, AttributeValue> ITEM =
            Map.of("pk", AttributeValue.fromS("KEPT#1"), "sk", AttributeValue.fromS("KEPT"));

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path data;

    private PackagedLocalServer server;
    private List<JsonNode> sent;

    /** A start takes seconds, so each case goes on with the server that the one before it has left. */
    @TestFactory
    Stream<DynamicTest> from_the_first_start_to_the_end() {
        return Stream.of(
                dynamicTest(
                        "a change is an event also when the server is killed before it is sent",
                        this::killBeforeTheEventIsSent),
                dynamicTest("a killed server starts again with its clock and its data", this::killAndStartAgain),
                dynamicTest("an event that was sent is there after a kill", this::readEventsAgain),
                dynamicTest("the start screen names everything", this::readStartScreen),
                dynamicTest(
                        "what is on its way when the server is killed arrives, and nothing twice",
                        this::travelOverAKill),
                dynamicTest("a first shipment can be repeated", this::repeatFirstShipment),
                dynamicTest(
                        "the largest shipment is planned and read back whole in a heap of 512 MB",
                        () -> new LargestShipment(server).planAndReadBack()),
                dynamicTest("the examples are events, too", this::makeExamples),
                dynamicTest("a stopped server leaves no database behind", this::stop),
                dynamicTest("the table of another template ends a start", this::startWithAnotherTable),
                dynamicTest("damaged data end a start", this::startWithDamagedData));
    }

    private void killBeforeTheEventIsSent() throws IOException {
        PackagedLocalServer silent = new PackagedLocalServer(data, "-Dconfirm-shipping.local.stream.enabled=false");
        silent.start();
        String plan = Files.readString(Path.of("events", "examples", "fall-restock.json"));
        assertThat(silent.send("POST", "/workflows", plan).statusCode()).isEqualTo(201);
        silent.kill();

        server = new PackagedLocalServer(data, "-Dconfirm-shipping.local.simulate=true", "-Xmx512m");
        System.out.printf(
                "The packaged local server answered after %d ms.%n",
                server.start().toMillis());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(events().toString()).contains("WorkflowPlanned"));
    }

    private void killAndStartAgain() throws IOException {
        server.send("POST", "/_local/clock/advance", "{\"by\": \"PT1H\"}");
        Instant before = now();
        try (DynamoDbClient database = database()) {
            database.putItem(request -> request.tableName("workflows").item(ITEM));
        }
        sent = events();
        server.kill();

        server.start();
        assertThat(now()).isAfterOrEqualTo(before);
        try (DynamoDbClient database = database()) {
            assertThat(database.getItem(
                                    request -> request.tableName("workflows").key(ITEM))
                            .item())
                    .isEqualTo(ITEM);
        }
    }

    private void readEventsAgain() throws IOException {
        List<JsonNode> shown = events();
        assertThat(shown).startsWith(sent.toArray(JsonNode[]::new));
        // it is sent again if the kill came before it was noted that it was
        assertThat(shown)
                .extracting(event -> event.at("/detail/eventId"))
                .containsOnly(sent.get(0).at("/detail/eventId"));
    }

    private void readStartScreen() {
        Template template = Template.load();
        // it is printed once all parts have started, a moment after requests are answered
        await().atMost(PATIENCE).untilAsserted(() -> assertNamesEverything(server.output(), template));
    }

    private static void assertNamesEverything(String screen, Template template) {
        assertThat(screen).contains("workflows").contains("/_local/clock");
        assertThat(template.routes()).allSatisfy(route -> assertThat(screen).contains(route.path()));
        assertThat(template.queues())
                .filteredOn(queue -> queue.redrive().isPresent())
                .isNotEmpty()
                .allSatisfy(queue -> assertThat(screen).contains(queue.name()));
    }

    /** Confirmed shipments travel by the clock. The planned reports are kept in memory only; each SKU lacks one unit at most. */
    private void travelOverAKill() throws IOException {
        JsonNode shipments =
                confirmed(LocalDate.ofInstant(now(), ZoneOffset.UTC).plusDays(7).toString());
        server.send("POST", "/_local/clock/advance", "{\"by\": \"P9D\"}");
        assertThat(records(shipments))
                .extracting(record -> record.get("status").textValue())
                .doesNotContain("WORKING", "CLOSED");
        server.kill();

        server.start();
        server.send("POST", "/_local/clock/advance", "{\"by\": \"P40D\"}");
        assertThat(records(shipments)).isNotEmpty().allSatisfy(record -> {
            assertThat(record.get("status").textValue()).isEqualTo("CLOSED");
            assertThat(record.get("items"))
                    .allSatisfy(item -> assertThat(item.get("difference").intValue())
                            .as("%s", record)
                            .isBetween(-1, 0));
        });
    }

    private JsonNode confirmed(String shipDate) throws IOException {
        ObjectNode plan = (ObjectNode) Json.parse(Files.readString(Path.of("events", "examples", "fall-restock.json")));
        JsonNode planned = answer("POST", "/workflows", plan.put("shipDate", shipDate));
        String workflow = "/workflows/" + planned.get("workflowId").textValue();
        JsonNode chosen = answer(
                "PUT",
                workflow + "/shipping",
                Json.object()
                        .put("shipDate", shipDate)
                        .put("shippingMode", "GROUND_SMALL_PARCEL")
                        .put("shippingSolution", "USE_YOUR_OWN_CARRIER"));
        ObjectNode acceptance = Json.object();
        acceptance.set("placementOptionId", chosen.at("/shipping/placementOptionId"));
        acceptance.set("acceptedCharges", chosen.at("/charges/total"));
        return answer("POST", workflow + "/confirmation", acceptance).get("shipments");
    }

    private List<JsonNode> records(JsonNode shipments) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (JsonNode shipment : shipments) {
            records.add(answer(
                    "GET",
                    "/shipments/" + shipment.get("shipmentConfirmationId").textValue(),
                    Json.object()));
        }
        return records;
    }

    private JsonNode answer(String method, String path, JsonNode body) {
        return Json.parse(server.send(method, path, body.toString()).body());
    }

    private void repeatFirstShipment() {
        for (int time = 1; time <= 2; time++) {
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
    }

    /** What the server rehearses after its start must not keep it from reading the stream. */
    private void makeExamples() {
        JsonNode made = answer("POST", "/_local/examples", Json.object());
        assertThat(made.get("workflows")).hasSizeGreaterThan(1).allSatisfy(workflow -> await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(answer(
                                        "GET",
                                        "/_local/events?workflowId="
                                                + workflow.get("workflowId").textValue(),
                                        Json.object())
                                .get("events"))
                        .isNotEmpty()));
    }

    private void stop() {
        server.close();

        assertThat(data.resolve("dynamodb.pid")).doesNotExist();
        try (DynamoDbClient database = database()) {
            assertThatThrownBy(database::listTables).hasMessageContaining("refused");
        }
    }

    private void startWithAnotherTable() {
        Port port = new Port(server.database().getPort());
        try (DynamoDbLocal database = DynamoDbLocal.onDisk(TestDatabase.JARS, TableAddress.ofThisMachine(port), data)
                        .ready();
                DynamoDbClient client = database.client()) {
            client.deleteTable(request -> request.tableName("workflows"));
            client.createTable(request -> request.tableName("workflows")
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .keySchema(key -> key.attributeName("id").keyType(KeyType.HASH))
                    .attributeDefinitions(id -> id.attributeName("id").attributeType(ScalarAttributeType.S)));
        }

        server.start();

        assertThat(server.awaitEnd()).isEqualTo(1);
        assertThat(server.output())
                .contains("workflows was made from another template.yaml")
                .contains("delete its data folder");
    }

    private void startWithDamagedData() throws IOException {
        Files.writeString(data.resolve("dynamodb").resolve("shared-local-instance.db"), "damaged ".repeat(100));

        server.start();

        assertThat(server.awaitEnd()).isEqualTo(1);
        assertThat(server.output()).contains("delete " + data + " to start with an empty one");
    }

    private Instant now() throws IOException {
        String answer = server.send("GET", "/_local/clock", "").body();
        return Instant.parse(new ObjectMapper().readTree(answer).get("now").asText());
    }

    private List<JsonNode> events() throws IOException {
        List<JsonNode> shown = new ArrayList<>();
        String answer = server.send("GET", "/_local/events", "").body();
        new ObjectMapper().readTree(answer).get("events").forEach(shown::add);
        return shown;
    }

    private DynamoDbClient database() {
        return DynamoDbLocal.client(server.database());
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
        }
    }
}
