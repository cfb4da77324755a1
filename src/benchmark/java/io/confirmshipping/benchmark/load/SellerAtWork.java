package io.confirmshipping.benchmark.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** A seller who sends inventory again and again: looks at most of it more than once, and thinks better of some of it. */
final class SellerAtWork {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI server;
    private final String name;
    private final byte[] contents;
    private final LocalDate shipDate;
    private final Latencies latencies;
    private final Random random;
    private final HttpClient client = HttpClient.newHttpClient();

    /** @param contents the body of {@code POST /workflows} */
    SellerAtWork(URI server, int number, byte[] contents, LocalDate shipDate, Latencies latencies) {
        this.server = server;
        this.name = "seller-" + number;
        this.contents = contents;
        this.shipDate = shipDate;
        this.latencies = latencies;
        this.random = new Random(number);
    }

    void workWhile(BooleanSupplier there) throws InterruptedException {
        while (there.getAsBoolean()) {
            try {
                send();
            } catch (IOException failed) {
                latencies.addError(failed.toString());
            }
        }
    }

    /** From the plan to the end of one workflow. */
    private void send() throws IOException, InterruptedException {
        String workflow = call("POST", "/workflows", contents).path("workflowId").asText();
        String path = "/workflows/" + workflow;
        look(path);
        if (oneIn(4)) {
            call("PUT", path + "/name", JSON.createObjectNode().put("name", "Restock " + random.nextInt(100)));
        }
        JsonNode chosen = choose(path);
        look(path);
        ObjectNode acceptance = JSON.createObjectNode();
        acceptance.set("placementOptionId", chosen.at("/shipping/placementOptionId"));
        acceptance.set("acceptedCharges", chosen.at("/charges/total"));
        JsonNode confirmed = call("POST", path + "/confirmation", acceptance);
        look(path);
        call("GET", "/shipments", "");
        lookAtShipment(confirmed.at("/shipments/0/shipmentConfirmationId").asText());
        if (oneIn(3)) {
            call("POST", path + "/cancellation", "");
        }
    }

    private JsonNode choose(String path) throws IOException, InterruptedException {
        JsonNode chosen = null;
        for (int times = oneIn(3) ? 2 : 1; times > 0; times--) {
            chosen = call(
                    "PUT",
                    path + "/shipping",
                    JSON.createObjectNode()
                            .put("shipDate", shipDate.plusDays(random.nextInt(20)).toString())
                            .put("shippingMode", times == 2 ? "FREIGHT_LTL" : "GROUND_SMALL_PARCEL")
                            .put("shippingSolution", "AMAZON_PARTNERED_CARRIER"));
        }
        return chosen;
    }

    private void look(String path) throws IOException, InterruptedException {
        if (oneIn(2)) {
            call("GET", "/workflows", "");
        }
        call("GET", path, "");
    }

    private void lookAtShipment(String shipment) throws IOException, InterruptedException {
        call("GET", "/shipments/" + shipment, "");
        if (oneIn(3)) {
            call("PUT", "/shipments/" + shipment + "/name", JSON.createObjectNode().put("name", "Mugs " + name));
        }
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    private JsonNode call(String method, String path, JsonNode body) throws IOException, InterruptedException {
        return call(method, path, body.toString());
    }

    private JsonNode call(String method, String path, String body) throws IOException, InterruptedException {
        return call(method, path, body.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode call(String method, String path, byte[] body) throws IOException, InterruptedException {
        String route = method + " " + path.replaceFirst("/wf[^/]+", "/{workflowId}").replaceFirst("/FBA[^/]+", "/{shipmentConfirmationId}");
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + name)
                .method(method, BodyPublishers.ofByteArray(body))
                .build();
        long startedAt = System.nanoTime();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        latencies.add(route, System.nanoTime() - startedAt);
        JsonNode answer = JSON.readTree(response.body());
        if (response.statusCode() >= 300) {
            latencies.addError("%s: %d %s".formatted(route, response.statusCode(), answer.path("code").asText()));
        }
        return answer;
    }
}
