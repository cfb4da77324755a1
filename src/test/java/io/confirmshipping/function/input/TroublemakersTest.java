package io.confirmshipping.function.input;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.Seeds;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.command.Command;
import io.confirmshipping.function.command.Commands;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.log.LoggedFailures;
import io.confirmshipping.local.template.Route;
import io.confirmshipping.local.template.Template;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every route, every queue and every direct invocation with troublemakers in it (rules.md#rule-23). */
class TroublemakersTest {

    private static final int REQUESTS = 2_500;
    private static final int REQUESTS_PER_SELLER = 2_500;
    private static final Set<String> HARMLESS = Set.of("HTTP 200", "queue done", "direct done");
    private static final Map<String, List<String>> PLAIN = new TreeMap<>(Map.of(
            "pathParameters",
            List.of("workflowId", "shipmentId", "shipmentConfirmationId"),
            "queryStringParameters",
            List.of("pageSize", "status", "paginationToken", "name", "\u0000"),
            "headers",
            List.of("idempotency-key", "accept", "content-type", "authorization", "x-amzn-trace-id")));

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private final Functions functions = new HandWired(store, new TestClock()).functions();
    private final Context context = Functions.context(Duration.ofSeconds(15));
    private final Troublemakers troublemakers = Troublemakers.read();
    private final Map<String, Integer> answers = new TreeMap<>();
    private List<Sample> samples = List.of();
    private int sent;

    /** A request that succeeds as it is, and the message that asks for the same; a missing node if no queue takes it. */
    private record Sample(String handler, ObjectNode event, JsonNode message) {}

    @Test
    void an_answer_is_never_our_fault_and_no_stack_trace_is_logged() {
        try (LoggedFailures failures = new LoggedFailures()) {
            Seeds.untilSeen(REQUESTS, 4 * REQUESTS, () -> answers.keySet().containsAll(HARMLESS), seed -> {
                if (sent++ % REQUESTS_PER_SELLER == 0) {
                    samples = samples();
                }
                String answer = send(new Random(seed));
                answers.merge(answer, 1, Integer::sum);
                assertThat(failures.lines()).isEmpty();
            });
        }
        System.out.printf("%,d requests and messages with troublemakers: %s%n", sent, answers);
        assertThat(answers.keySet()).as("some are harmless").containsAll(HARMLESS);
    }

    private String send(Random random) {
        Sample sample = samples.get(random.nextInt(samples.size()));
        SpoiledBody spoiled = new SpoiledBody(troublemakers, random);
        if (sample.message().isMissingNode() || (sample.event().has("version") && random.nextInt(3) == 0)) {
            return http(sample, spoiled);
        }
        return random.nextBoolean() || sample.handler().equals("receive")
                ? queue(sample, spoiled)
                : direct(sample, spoiled);
    }

    private String http(Sample sample, SpoiledBody spoiled) {
        ObjectNode event = sample.event().deepCopy();
        Random random = spoiled.random();
        if (event.has("body")) {
            byte[] body =
                    spoiled.bytes(spoiled.text(Json.parse(event.get("body").textValue())));
            boolean encoded = random.nextInt(4) == 0;
            event.put("body", encoded ? Base64.getEncoder().encodeToString(body) : utf8(body));
            event.put("isBase64Encoded", encoded && random.nextInt(8) > 0);
        }
        if (!event.has("body") || random.nextInt(10) == 0) {
            spoilOutsideTheBody(event, random);
        }
        JsonNode answer = functions.invoke(sample.handler(), bytes(event), context);
        int status = answer.get("statusCode").intValue();
        assertThat(status).as("%s%n%s", event, answer).isLessThan(500);
        return "HTTP " + status;
    }

    private void spoilOutsideTheBody(ObjectNode event, Random random) {
        String part = List.copyOf(PLAIN.keySet()).get(random.nextInt(PLAIN.size()));
        List<String> names = PLAIN.get(part);
        event.withObject(part).put(names.get(random.nextInt(names.size())), troublemakers.any("plain", random));
    }

    private String queue(Sample sample, SpoiledBody spoiled) {
        ObjectNode batch = Json.object();
        batch.putArray("Records")
                .addObject()
                .put("messageId", "message-1")
                .put("body", utf8(spoiled.bytes(spoiled.text(sample.message()))));
        JsonNode answer = functions.invoke(sample.handler(), bytes(batch), context);
        return answer.get("batchItemFailures").isEmpty() ? "queue done" : "queue failed";
    }

    private String direct(Sample sample, SpoiledBody spoiled) {
        byte[] message = spoiled.bytes(spoiled.text(sample.message()));
        JsonNode answer = functions.invoke(sample.handler(), message, context);
        assertThat(answer.path("status").asInt())
                .as("%s%n%s", utf8(message), answer)
                .isLessThan(500);
        return answer.path("status").isInt() ? "direct " + answer.get("status") : "direct done";
    }

    private List<Sample> samples() {
        Seller seller = Seller.anyone(new Api(functions).unchecked()).withFewBoxes();
        List<Sample> all = new ArrayList<>();
        Map<String, String> handlers =
                routes().collect(toMap(Route::key, route -> route.function().handler()));
        Commands.ofTemplate()
                .map(command -> sample(handlers.get(command.route()), command.prepare(seller), seller))
                .forEach(all::add);
        JsonNode known = confirmed(seller);
        routes().filter(route -> route.method().equals("GET"))
                .map(route -> new Sample(
                        route.function().handler(), read(route.key(), known, seller), MissingNode.getInstance()))
                .forEach(all::add);
        all.add(new Sample("receive", Json.object(), report(seller)));
        return all;
    }

    private static Stream<Route> routes() {
        return Template.load().routes().stream().filter(route -> !route.isDefault() && !route.isGreedy());
    }

    private static Sample sample(String handler, ApiRequest request, Seller seller) {
        return new Sample(
                handler,
                request.event(),
                hasQueue(handler) ? Command.message(request, seller.id()) : MissingNode.getInstance());
    }

    private static boolean hasQueue(String handler) {
        return Template.load().eventSourceMappings().stream()
                .anyMatch(mapping -> mapping.function().handler().equals(handler));
    }

    private static ObjectNode read(String route, JsonNode shipment, Seller seller) {
        Map<String, String> names = Stream.of("workflowId", "shipmentId", "shipmentConfirmationId")
                .collect(toMap(name -> name, name -> shipment.get(name).textValue()));
        names.put("token", "e30.c2lnbmF0dXJl");
        return ApiRequest.to(route, names).from(seller.id()).event();
    }

    private static JsonNode report(Seller seller) {
        ObjectNode report = Json.object()
                .put(
                        "shipmentConfirmationId",
                        confirmed(seller).get("shipmentConfirmationId").textValue())
                .put("eventId", "event-1")
                .put("type", "RECEIVING")
                .put("at", "2026-11-22T10:05:00Z");
        report.putArray("items").addObject().put("msku", "MUG-RED").put("quantity", 1);
        return report;
    }

    private static JsonNode confirmed(Seller seller) {
        return seller.review(seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER"))
                .body()
                .at("/shipments/0");
    }

    private static byte[] bytes(JsonNode event) {
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
