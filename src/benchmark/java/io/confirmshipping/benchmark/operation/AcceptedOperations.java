package io.confirmshipping.benchmark.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confirmshipping.benchmark.process.LocalServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Confirms placements by operations on a local server, one after the other, and prints how long each took from its request until
 * it had ended, as a client sees it that looks again and again; then the same after a restart of the server.
 *
 * <p>Argument: how many operations (50). One plan before is not counted.
 */
public final class AcceptedOperations {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTENTS = Path.of("events", "examples", "fall-restock.json");
    private static final String BASE = "/inbound/fba/2024-03-20/";

    private final LocalServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private AcceptedOperations(LocalServer server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        Path data;
        try (LocalServer server = LocalServer.start()) {
            data = server.data();
            new AcceptedOperations(server).measure("at first", count);
        }
        try (LocalServer server = LocalServer.startAgain(data)) {
            new AcceptedOperations(server).measure("after a restart", count);
        }
    }

    private void measure(String when, int count) throws IOException, InterruptedException {
        confirmPlacement();
        long[] nanoseconds = new long[count];
        for (int i = 0; i < count; i++) {
            nanoseconds[i] = confirmPlacement();
        }
        Arrays.sort(nanoseconds);
        System.out.printf(
                Locale.ROOT,
                "%s, %d operations, ms: median %.0f, 90 %% %.0f, longest %.0f; load of the machine %.1f%n",
                when,
                count,
                nanoseconds[count / 2] / 1e6,
                nanoseconds[count * 9 / 10] / 1e6,
                nanoseconds[count - 1] / 1e6,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Returns the nanoseconds from the request until the operation has ended. */
    private long confirmPlacement() throws IOException, InterruptedException {
        String plan = send(
                        "POST", "/workflows", JSON.readTree(CONTENTS.toFile()).toString())
                .get("workflowId")
                .textValue();
        String path = BASE + "inboundPlans/" + plan + "/placementOptions";
        String option = send("GET", path, "")
                .at("/placementOptions/0/placementOptionId")
                .textValue();
        long startedAt = System.nanoTime();
        String operation = send("POST", path + "/" + option + "/confirmation", "")
                .get("operationId")
                .textValue();
        JsonNode status;
        do {
            status = send("GET", BASE + "operations/" + operation, "").get("operationStatus");
        } while (status.textValue().equals("IN_PROGRESS"));
        long taken = System.nanoTime() - startedAt;
        if (!status.textValue().equals("SUCCESS")) {
            throw new IllegalStateException("Operation %s has failed".formatted(operation));
        }
        return taken;
    }

    private JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.uri().resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer seller-1")
                .header("x-amz-access-token", "Atza|seller-1")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(client.send(request, BodyHandlers.ofByteArray()).body());
    }
}
