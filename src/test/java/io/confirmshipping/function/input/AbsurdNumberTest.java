package io.confirmshipping.function.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.command.Command;
import io.confirmshipping.function.command.Commands;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.log.LoggedFailures;
import io.confirmshipping.local.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of every request is bounded while it is read, in every door (rules.md#rule-23). */
class AbsurdNumberTest {

    private static final List<String> ABSURD = List.of("1e2147483648", "1e-999999999", "9".repeat(500));

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final Functions functions = new HandWired(store, new TestClock()).functions();

    private final LoggedFailures failures = new LoggedFailures();
    private final Seller seller = Seller.anyone(new Api(functions).unchecked()).withFewBoxes();

    @AfterEach
    void no_stack_trace_is_logged() {
        failures.close();
        assertThat(failures.lines()).isEmpty();
    }

    static Stream<Command> commands() {
        return Commands.ofTemplate();
    }

    static Stream<String> queuedFunctions() {
        return Template.load().eventSourceMappings().stream()
                .map(mapping -> mapping.function().handler())
                .filter(handler -> !handler.equals("receive"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_request_with_an_absurd_number_is_refused_and_its_field_named(Command command) {
        ApiRequest request = command.prepare(seller);
        JsonNode body = Json.parse(request.event().path("body").asText("{}"));
        for (JsonNode absurd : withAbsurdNumbers(body)) {
            ApiAnswer refused = seller.send(request.body(Json.text(absurd)));
            assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
            assertThat(refused.wrongFields()).hasSize(1).doesNotContain("");
        }
        assertThat(seller.send(request.body(body)).status()).isLessThan(300);
    }

    @ParameterizedTest
    @MethodSource("queuedFunctions")
    void a_message_with_an_absurd_number_fails_alone(String handler) {
        assertThat(Commands.of(handler)).isNotEmpty();
        for (Command command : Commands.of(handler)) {
            ObjectNode message = Command.message(command.prepare(seller), seller.id());
            for (JsonNode absurd : withAbsurdNumbers(message)) {
                assertThat(functions
                                .invoke(handler, absurd)
                                .at("/errors/0/field")
                                .textValue())
                        .isNotEmpty();
                assertThat(failures(handler, Json.text(absurd), message.toString(), Json.text(absurd)))
                        .containsExactly("message-0", "message-2");
            }
            assertThat(failures(handler, message.toString())).isEmpty();
        }
    }

    @Test
    void a_report_with_an_absurd_number_fails_alone() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        ObjectNode report = Json.object()
                .put("shipmentConfirmationId", seller.review(workflow).text("/shipments/0/shipmentConfirmationId"))
                .put("eventId", "event-1")
                .put("type", "RECEIVING")
                .put("at", "2026-11-22T10:05:00Z");
        report.putArray("items").addObject().put("msku", "MUG-RED").put("quantity", 1);
        List<JsonNode> absurd = withAbsurdNumbers(report);
        assertThat(absurd).hasSize(ABSURD.size());
        absurd.forEach(wrong -> assertThat(failures("receive", Json.text(wrong), report.toString()))
                .containsExactly("message-0"));
    }

    private static List<String> failures(String handler, String... bodies) {
        ObjectNode batch = Json.object();
        ArrayNode records = batch.putArray("Records");
        for (String body : bodies) {
            records.addObject()
                    .put("messageId", "message-" + (records.size() - 1))
                    .put("body", body);
        }
        return functions.invoke(handler, batch).get("batchItemFailures").findValuesAsText("itemIdentifier");
    }

    /** Returns copies of a body, each with one of its numbers replaced. */
    private static List<JsonNode> withAbsurdNumbers(JsonNode body) {
        List<JsonNode> copies = new ArrayList<>();
        for (int i = 0; i < numbers(body).size(); i++) {
            for (String absurd : ABSURD) {
                JsonNode copy = body.deepCopy();
                numbers(copy).get(i).becomes(absurd);
                copies.add(copy);
            }
        }
        return copies;
    }

    private record Field(ObjectNode holder, String name) {

        void becomes(String json) {
            holder.set(name, Json.raw(json));
        }
    }

    private static List<Field> numbers(JsonNode node) {
        List<Field> found = new ArrayList<>();
        node.properties().forEach(field -> {
            if (field.getValue().isNumber()) {
                found.add(new Field((ObjectNode) node, field.getKey()));
            }
        });
        node.forEach(child -> found.addAll(numbers(child)));
        return found;
    }
}
