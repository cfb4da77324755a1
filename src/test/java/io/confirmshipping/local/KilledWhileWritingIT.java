package io.confirmshipping.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.fixture.Scale;
import io.confirmshipping.function.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server, and in every other round its database too, is killed while sellers plan, confirm, rename and cancel. */
class KilledWhileWritingIT {

    private static final int ROUNDS = Scale.of(2);
    private static final String SHIP_DATE =
            LocalDate.now(ZoneOffset.UTC).plusDays(7).toString();

    @TempDir
    Path data;

    @Test
    void nothing_that_was_answered_is_lost_and_nothing_is_half_done() throws Exception {
        long seed = Long.getLong("seed", 20261122L);
        System.out.println("Kills at random moments from seed " + seed + " on");
        Random random = new Random(seed);
        PackagedLocalServer server = new PackagedLocalServer(data);
        server.start();
        for (int round = 0; round < ROUNDS; round++) {
            BusySellers sellers = new BusySellers(server, SHIP_DATE, 20 + random.nextInt(60));
            sellers.begin(seed + 100L * round);
            sellers.awaitAnswers();
            server.kill();
            Map<String, String> promised = sellers.promisedStatus();
            if (round % 2 == 1) {
                killDatabase();
            }
            server.start();

            check(server, promised);
        }
        server.close();
    }

    private void killDatabase() throws IOException {
        long process =
                Long.parseLong(Files.readString(data.resolve("dynamodb.pid")).split("\\s+")[0]);
        ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static void check(PackagedLocalServer server, Map<String, String> promised) throws IOException {
        Set<String> shipments = new HashSet<>();
        for (String status : List.of("ACTIVE", "CANCELLED")) {
            for (JsonNode listed : all(server, "workflows", "status=" + status)) {
                JsonNode workflow =
                        get(server, "/workflows/" + listed.get("workflowId").textValue());
                checkWhole(workflow);
                workflow.path("shipments")
                        .forEach(shipment -> shipments.add(
                                shipment.get("shipmentConfirmationId").textValue()));
            }
        }
        for (JsonNode shipment : all(server, "shipments", "")) {
            assertThat(shipments)
                    .as("a shipment belongs to a confirmed workflow")
                    .contains(shipment.get("shipmentConfirmationId").textValue());
        }
        for (Map.Entry<String, String> promise : promised.entrySet()) {
            String status =
                    get(server, "/workflows/" + promise.getKey()).get("status").textValue();
            assertThat(List.of("AWAITING_CONFIRMATION", "CONFIRMED", "CANCELLED")
                            .indexOf(status))
                    .as("%s was answered %s", promise.getKey(), promise.getValue())
                    .isGreaterThanOrEqualTo(List.of("AWAITING_CONFIRMATION", "CONFIRMED", "CANCELLED")
                            .indexOf(promise.getValue()));
        }
    }

    private static void checkWhole(JsonNode workflow) {
        assertThat(workflow.get("boxes")).hasSize(5);
        assertThat(workflow.get("items")).hasSize(12);
        String status = workflow.get("status").textValue();
        if (status.equals("AWAITING_CONFIRMATION")) {
            assertThat(workflow.has("shipments")).isFalse();
        } else {
            assertThat(workflow.get("shipments"))
                    .hasSize(destinations(workflow))
                    .allSatisfy(shipment -> assertThat(shipment.get("status").textValue())
                            .isEqualTo(status.equals("CANCELLED") ? "CANCELLED" : "WORKING"));
        }
    }

    /** Returns the number of destinations of the option that was chosen. */
    private static int destinations(JsonNode workflow) {
        JsonNode chosen = workflow.at("/shipping/placementOptionId");
        for (JsonNode option : workflow.get("placementOptions")) {
            if (option.get("placementOptionId").equals(chosen)) {
                return option.get("shipments").size();
            }
        }
        throw new AssertionError("No placement option was chosen: " + workflow);
    }

    private static List<JsonNode> all(PackagedLocalServer server, String list, String query) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        String token = "";
        do {
            JsonNode page = get(server, "/" + list + "?pageSize=50&" + query + token);
            page.get(list).forEach(all::add);
            token = page.at("/pagination/nextToken").asText();
            token = token.isEmpty() ? "" : "&paginationToken=" + token;
        } while (!token.isEmpty());
        return all;
    }

    private static JsonNode get(PackagedLocalServer server, String path) throws IOException {
        return Json.MAPPER.readTree(server.send("GET", path, "").body());
    }
}
