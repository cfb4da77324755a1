package io.confirmshipping.benchmark.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confirmshipping.benchmark.process.LocalServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * The calls of one seller, each with its time and, if it did not succeed, its error.
 *
 * @param seller who asks
 */
record Calls(LocalServer server, String seller, Latencies latencies, HttpClient client) {

    static final ObjectMapper JSON = new ObjectMapper();

    Calls(LocalServer server, String seller, Latencies latencies) {
        this(server, seller, latencies, HttpClient.newHttpClient());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return call("GET", path, "");
    }

    JsonNode put(String path, JsonNode body) throws IOException, InterruptedException {
        return call("PUT", path, body.toString());
    }

    JsonNode post(String path, String body) throws IOException, InterruptedException {
        return call("POST", path, body);
    }

    /** Puts what a carrier or a center says into its queue; how long the function takes for it is not seen here. */
    void report(JsonNode message) throws IOException, InterruptedException {
        String form = "Action=SendMessage&MessageBody=" + URLEncoder.encode(message.toString(), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(server.queues().resolve("/queue/ReceiveQueue"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        String route = "message to ReceiveQueue";
        HttpResponse<byte[]> response = timed(route, request);
        if (response.statusCode() >= 300) {
            latencies.addError("%s: %d".formatted(route, response.statusCode()));
        }
    }

    private JsonNode call(String method, String path, String body) throws IOException, InterruptedException {
        String route = method + " "
                + path.replaceFirst("/wf[^/]+", "/{workflowId}").replaceFirst("/FBA[^/]+", "/{shipmentConfirmationId}");
        HttpRequest request = HttpRequest.newBuilder(server.uri().resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + seller)
                .method(method, BodyPublishers.ofString(body))
                .build();
        HttpResponse<byte[]> response = timed(route, request);
        JsonNode answer = JSON.readTree(response.body());
        if (response.statusCode() >= 300) {
            latencies.addError("%s: %d %s"
                    .formatted(route, response.statusCode(), answer.path("code").asText()));
        }
        return answer;
    }

    private HttpResponse<byte[]> timed(String route, HttpRequest request) throws IOException, InterruptedException {
        long startedAt = System.nanoTime();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        latencies.add(route, System.nanoTime() - startedAt);
        return response;
    }
}
