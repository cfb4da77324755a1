package io.confirmshipping.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Plans, confirms, renames and cancels from several threads until the server is gone, and remembers what it was promised. */
final class BusySellers {

    private static final String SHIPPING = """
            {"shipDate": "%s", "shippingMode": "GROUND_SMALL_PARCEL", "shippingSolution": "AMAZON_PARTNERED_CARRIER"}""";

    private final PackagedLocalServer server;
    private final String shipDate;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Map<String, String> promisedStatus = new ConcurrentHashMap<>();
    private final AtomicInteger answers = new AtomicInteger();

    BusySellers(PackagedLocalServer server, String shipDate) {
        this.server = server;
        this.shipDate = shipDate;
    }

    void begin(long seed) {
        for (int i = 0; i < 4; i++) {
            Random random = new Random(Seeds.scattered(seed + i));
            threads.execute(() -> workUntilTheServerIsGone(random));
        }
    }

    /** How many requests were answered. */
    int answers() {
        return answers.get();
    }

    /** By workflow, the status that an answer showed last. The server must be gone, and not yet have come again. */
    Map<String, String> promisedStatus() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        return promisedStatus;
    }

    private void workUntilTheServerIsGone(Random random) {
        try {
            while (true) {
                work(random);
            }
        } catch (UncheckedIOException gone) {
            // what was not answered was not promised
        }
    }

    private void work(Random random) {
        JsonNode planned =
                promised(server.send("POST", "/workflows", Event.fallRestock().toString()));
        String workflow = "/workflows/" + planned.get("workflowId").textValue();
        JsonNode chosen = promised(server.send("PUT", workflow + "/shipping", SHIPPING.formatted(shipDate)));
        ObjectNode acceptance = Json.object();
        acceptance.set("placementOptionId", chosen.at("/shipping/placementOptionId"));
        acceptance.set("acceptedCharges", chosen.at("/charges/total"));
        JsonNode confirmed = promised(server.send("POST", workflow + "/confirmation", acceptance.toString()));
        if (random.nextBoolean()) {
            String shipment =
                    confirmed.at("/shipments/0/shipmentConfirmationId").textValue();
            server.send("PUT", "/shipments/" + shipment + "/name", "{\"name\": \"Renamed\"}");
        }
        if (random.nextBoolean()) {
            promised(server.send("POST", workflow + "/cancellation", "{}"));
        }
    }

    private JsonNode promised(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
        try {
            JsonNode workflow = Json.MAPPER.readTree(response.body());
            promisedStatus.put(
                    workflow.get("workflowId").textValue(),
                    workflow.get("status").textValue());
            answers.incrementAndGet();
            return workflow;
        } catch (IOException broken) {
            throw new AssertionError("Half an answer: " + response.body(), broken);
        }
    }
}
