package io.confirmshipping.eventbridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.confirmshipping.local.events.PutEvents;
import io.confirmshipping.usecase.event.EventBus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** An EventBridge that can fail: before it takes anything, after it has taken all, or some of the entries. */
public final class TestBus implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Random random;
    private final List<JsonNode> events = new ArrayList<>();
    private final Set<String> faults = new TreeSet<>();
    private final Set<String> authorizations = new TreeSet<>();

    /** @param random decides what fails; empty if nothing is to */
    public TestBus(Optional<Random> random) {
        this.random = random.orElse(null);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody());
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        int fault = random == null ? 9 : random.nextInt(10);
        if (fault == 0) {
            fail("before", exchange);
            return;
        }
        ObjectNode answer = fault < 4 ? someOf(request) : all(request);
        if (fault == 9 && random != null) {
            fail("after", exchange);
            return;
        }
        byte[] bytes = JSON.writeValueAsBytes(answer);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void fail(String when, HttpExchange exchange) throws IOException {
        faults.add(when);
        exchange.sendResponseHeaders(500, -1);
        exchange.close();
    }

    private ObjectNode all(JsonNode request) {
        ObjectNode answer = new PutEvents(request).answer();
        request.get("Entries").forEach(this::take);
        return answer;
    }

    private ObjectNode someOf(JsonNode request) {
        faults.add("some");
        ObjectNode answer = JSON.createObjectNode().put("FailedEntryCount", 0);
        for (JsonNode entry : request.get("Entries")) {
            if (random.nextInt(3) == 0) {
                answer.put("FailedEntryCount", answer.get("FailedEntryCount").intValue() + 1);
                answer.withArray("Entries").addObject().put("ErrorCode", "InternalException");
            } else {
                take(entry);
                answer.withArray("Entries").addObject().put("EventId", "taken");
            }
        }
        return answer;
    }

    private void take(JsonNode entry) {
        try {
            ObjectNode event = (ObjectNode) JSON.readTree(entry.get("Detail").textValue());
            events.add(event.put("detail-type", entry.get("DetailType").textValue())
                    .put("source", entry.get("Source").textValue())
                    .put("bus", entry.get("EventBusName").textValue()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where it answers. */
    public URI endpoint() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** The product's way to it. */
    public EventBus client(DynamoDbClient account) {
        return new EventBridge(new SignedCalls(account, Optional.of(endpoint())), "the-bus");
    }

    /** The details of the events that it took, in order, each with its type and its source. */
    public List<JsonNode> events() {
        return events;
    }

    /** What failed so far: {@code before}, {@code after}, {@code some}. */
    public Set<String> faults() {
        return faults;
    }

    Set<String> authorizations() {
        return authorizations;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
