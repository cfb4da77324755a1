package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A direct invocation with a message does what the HTTP request does, and answers its body. */
class DirectInvocationTest extends NewSeller {

    String workflow;

    @BeforeEach
    void shipping_is_chosen() {
        workflow = chosen();
    }

    @Test
    void what_http_confirmed_is_confirmed_again_by_a_message_and_answers_the_same() {
        ObjectNode message = confirmation(workflow);
        JsonNode first = seller.confirm(workflow).body();
        assertThat(functions.invoke("confirm", message)).isEqualTo(first);
    }

    @Test
    void a_direct_invocation_answers_what_http_answers() {
        ObjectNode message = Json.object().put("sellerId", seller.id()).put("workflowId", workflow);
        assertThat(functions.invoke("rename", message.deepCopy().put("name", "Winter")))
                .isEqualTo(seller.renameWorkflow(workflow, "Winter").body());
        assertThat(functions
                        .invoke("confirm", confirmation(workflow))
                        .at("/status")
                        .textValue())
                .isEqualTo("CONFIRMED");
        assertThat(functions.invoke("cancel", message).at("/status").textValue())
                .isEqualTo("CANCELLED");
    }

    @Test
    void a_shipment_cannot_be_cancelled_on_its_own() {
        seller.confirm(workflow);
        String shipment = seller.review(workflow).text("/shipments/0/shipmentConfirmationId");
        ObjectNode message = Json.object().put("sellerId", seller.id()).put("shipmentConfirmationId", shipment);
        JsonNode answer = functions.invoke("cancel", message);
        assertThat(answer.path("status").asInt()).as(answer.toString()).isIn(400, 404);
        assertThat(seller.review(workflow).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void a_message_with_boxes_only_edits_quantities_as_http_does() {
        seller.confirm(workflow);
        String shipment = seller.review(workflow).text("/shipments/0/shipmentConfirmationId");
        JsonNode box = seller.shipment(shipment).body().at("/boxes/0");
        int units = box.at("/items/0/quantity").intValue();
        ObjectNode message = Json.object().put("sellerId", seller.id()).put("shipmentConfirmationId", shipment);
        ObjectNode changed = message.putArray("boxes").addObject();
        changed.set("boxId", box.at("/boxIds/0"));
        changed.putArray("items")
                .addObject()
                .put("msku", box.at("/items/0/msku").textValue())
                .put("quantity", units - 1);

        JsonNode answer = functions.invoke("adjust", message);

        assertThat(answer.path("shipmentConfirmationId").textValue())
                .as(answer.toString())
                .isEqualTo(shipment);
        assertThat(seller.shipment(shipment)
                        .body()
                        .at("/boxes/0/items/0/quantity")
                        .intValue())
                .isEqualTo(units - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"msku\": \"MUG-RED\", \"claimed\": 1}",
                "{\"items\": [{\"msku\": \"MUG-RED\", \"quantity\": 1}]}",
                "{\"spdTrackingItems\": [{\"boxId\": \"FBA123456789U000001\", \"trackingId\": \"1Z1\"}]}",
                "{\"ltlTrackingDetail\": {\"billOfLadingNumber\": \"B1\"}}"
            })
    void what_concerns_one_shipment_names_it_instead_of_its_workflow(String command) {
        ObjectNode message =
                ((ObjectNode) Json.parse(command)).put("sellerId", seller.id()).put("workflowId", workflow);
        JsonNode problem = functions.invoke("adjust", message);
        assertThat(problem.path("status").asInt()).as(problem.toString()).isEqualTo(400);
        assertThat(problem.at("/errors/0/field").textValue()).isEqualTo("shipmentConfirmationId");
        assertThat(problem.at("/errors/0/message").textValue()).isEqualTo("is missing");
    }

    @Test
    void an_error_of_a_direct_invocation_is_a_problem_document() {
        clock.advance(Duration.ofHours(24));
        ObjectNode message = Json.object().put("sellerId", seller.id()).put("workflowId", workflow);
        JsonNode problem = functions.invoke("confirm", message.put("placementOptionId", "x"));
        assertThat(problem.get("status").intValue()).isEqualTo(400);
        assertThat(problem.at("/errors/0/field").textValue()).isEqualTo("acceptedCharges");
        assertThat(functions
                        .invoke("cancel", Json.object())
                        .at("/errors/0/field")
                        .textValue())
                .isEqualTo("sellerId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not JSON", "[]", "{\"sellerId\":\"s\",\"sellerId\":\"t\"}", "{\"a\":1e999999999}"})
    void a_direct_invocation_with_anything_at_all_is_answered_with_a_problem_document(String message) {
        assertThat(functions.invoke("cancel", message).path("code").asText()).isEqualTo("invalid-request");
    }

    @Test
    void a_direct_invocation_nested_too_deeply_is_answered_with_a_problem_document() {
        assertThat(functions
                        .invoke("cancel", "{\"a\":" + "[".repeat(10_000))
                        .path("code")
                        .asText())
                .isEqualTo("invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "seller\u202E", "seller\uFFFD", "\u0000"})
    void a_seller_that_cannot_be_read_is_named(String id) {
        ObjectNode message = Json.object().put("sellerId", id).put("workflowId", workflow);
        assertThat(functions.invoke("cancel", message).at("/errors/0/field").textValue())
                .isEqualTo("sellerId");
    }
}
