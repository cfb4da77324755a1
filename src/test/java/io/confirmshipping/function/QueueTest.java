package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches from a queue: every message does what the HTTP request does, and fails alone. */
class QueueTest extends NewSeller {

    String workflow;

    @BeforeEach
    void shipping_is_chosen() {
        workflow = chosen();
    }

    @Test
    void a_bad_message_in_a_good_batch_fails_alone() {
        String another = chosen();
        JsonNode answer = functions.invoke(
                "confirm",
                batch(
                        confirmation(workflow).toString(),
                        "not JSON",
                        confirmation(another).toString()));
        assertThat(failures(answer)).containsExactly("message-1");
        assertThat(seller.review(workflow).text("/status")).isEqualTo("CONFIRMED");
        assertThat(seller.review(another).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void the_same_message_twice_has_one_effect_and_succeeds_twice() {
        String message = confirmation(workflow).toString();
        assertThat(failures(functions.invoke("confirm", batch(message, message))))
                .isEmpty();
        JsonNode once = seller.review(workflow).body();
        assertThat(failures(functions.invoke("confirm", batch(message)))).isEmpty();
        assertThat(seller.review(workflow).body()).isEqualTo(once);
        assertThat(once.get("version").intValue()).isEqualTo(3);
    }

    @Test
    void a_refused_message_is_given_back_to_the_queue() {
        String message = confirmation(workflow).toString();
        clock.advance(Duration.ofHours(24));
        assertThat(failures(functions.invoke("confirm", batch(message)))).containsExactly("message-0");
    }

    @Test
    void what_there_is_no_time_for_is_given_back_to_the_queue() {
        String message = confirmation(workflow).toString();
        JsonNode answer =
                functions.invoke("confirm", batch(message, message), Functions.context(Duration.ofMillis(1_999)));
        assertThat(failures(answer)).containsExactly("message-0", "message-1");
        assertThat(seller.review(workflow).text("/status")).isEqualTo("AWAITING_CONFIRMATION");
    }

    @Test
    void an_empty_batch_has_no_failures() {
        assertThat(failures(functions.invoke("cancel", batch()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{}",
                "{\"sellerId\":7,\"workflowId\":\"x\"}",
                "{\"sellerId\":\"\",\"workflowId\":\"x\"}",
                "{\"sellerId\":\"s\"}",
                "{\"sellerId\":\"s\",\"workflowId\":\"x\",\"shipmentConfirmationId\":\"y\"}",
                "{\"sellerId\":\"s\",\"workflowId\":{}}",
                "{\"sellerId\":\"s\",\"sellerId\":\"t\",\"workflowId\":\"x\"}",
                "{\"Records\":[]}"
            })
    void a_message_that_cannot_be_understood_fails(String body) {
        assertThat(failures(functions.invoke("cancel", batch(body)))).containsExactly("message-0");
    }

    @Test
    void a_record_without_a_body_fails_alone() {
        ObjectNode batch = batch("x");
        ((ObjectNode) batch.at("/Records/0")).remove("body");
        assertThat(failures(functions.invoke("cancel", batch))).containsExactly("message-0");
    }

    @Test
    void a_shipment_is_renamed_by_a_message() {
        seller.confirm(workflow);
        String shipment = seller.review(workflow).text("/shipments/0/shipmentConfirmationId");
        ObjectNode message = Json.object()
                .put("sellerId", seller.id())
                .put("shipmentConfirmationId", shipment)
                .put("name", "By message");
        assertThat(failures(functions.invoke("rename", batch(message.toString()))))
                .isEmpty();
        assertThat(seller.shipment(shipment).text("/name")).isEqualTo("By message");
    }

    private static ObjectNode batch(String... bodies) {
        JsonNode example = Event.read("confirm/confirm.sqs.json").at("/Records/0");
        ObjectNode batch = Json.object();
        var records = batch.putArray("Records");
        for (String body : bodies) {
            ObjectNode message = example.deepCopy();
            records.add(message.put("messageId", "message-" + records.size()).put("body", body));
        }
        return batch;
    }

    private static List<String> failures(JsonNode answer) {
        return answer.get("batchItemFailures").findValuesAsText("itemIdentifier");
    }
}
