package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.FunctionTestProfile;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to another seller does not exist. */
@QuarkusTest
@TestProfile(FunctionTestProfile.class)
class IsolationTest {

    @Inject
    Api api;

    @Inject
    Functions functions;

    @Inject
    TestClock clock;

    Seller owner;
    Seller stranger;
    String workflow;
    String shipment;

    @BeforeEach
    void a_seller_has_confirmed() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        owner = Seller.anyone(api);
        stranger = Seller.anyone(api);
        workflow = owner.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        shipment = owner.review(workflow).text("/shipments/0/shipmentConfirmationId");
    }

    @TestFactory
    Stream<DynamicTest> another_sellers_workflow_does_not_exist() {
        a_seller_has_confirmed();
        JsonNode before = owner.review(workflow).body();
        return Stream.of(
                        ApiRequest.to("GET /workflows/{workflowId}", workflow),
                        ApiRequest.to("PUT /workflows/{workflowId}/contents", workflow)
                                .body(contents()),
                        ApiRequest.to("POST /workflows/{workflowId}/placements", workflow),
                        ApiRequest.to("PUT /workflows/{workflowId}/shipping", workflow)
                                .body(Event.read("plan/choose-shipping.http.json")
                                        .get("body")
                                        .textValue()),
                        ApiRequest.to("POST /workflows/{workflowId}/confirmation", workflow)
                                .body(owner.acceptance(workflow)),
                        ApiRequest.to("POST /workflows/{workflowId}/cancellation", workflow),
                        ApiRequest.to("PUT /workflows/{workflowId}/name", workflow)
                                .body("{\"name\":\"Mine\"}"))
                .map(request -> dynamicTest(request.route(), () -> {
                    assertThat(stranger.send(request).code()).isEqualTo("workflow-not-found");
                    assertThat(owner.review(workflow).body()).isEqualTo(before);
                }));
    }

    @Test
    void another_sellers_shipment_does_not_exist() {
        assertThat(stranger.shipment(shipment).code()).isEqualTo("shipment-not-found");
        assertThat(stranger.renameShipment(shipment, "Mine").code()).isEqualTo("shipment-not-found");
        assertThat(owner.shipment(shipment).text("/name")).isNotEqualTo("Mine");
    }

    @Test
    void a_stranger_is_told_the_same_about_what_exists_and_what_does_not() {
        String nothing = "wf00000000-0000-4000-8000-999999999999";
        assertThat(stranger.review(workflow).body().toString().replace(workflow, ""))
                .isEqualTo(stranger.review(nothing).body().toString().replace(nothing, ""));
    }

    @Test
    void lists_show_only_what_is_ones_own() {
        assertThat(stranger.workflows().body().get("workflows")).isEmpty();
        assertThat(stranger.shipments().body().get("shipments")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirm", "cancel", "rename"})
    void a_message_of_another_seller_finds_nothing(String handler) {
        ObjectNode message = Json.object().put("sellerId", stranger.id()).put("workflowId", workflow);
        if (handler.equals("confirm")) {
            message.setAll(owner.acceptance(workflow));
        } else if (handler.equals("rename")) {
            message.put("name", "Mine");
        }
        assertThat(functions.invoke(handler, message).path("code").asText()).isEqualTo("workflow-not-found");
    }

    @Test
    void a_seller_named_in_an_http_body_is_refused() {
        ObjectNode body = owner.acceptance(workflow).put("sellerId", owner.id());
        ApiAnswer refused = stranger.confirm(workflow, body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactly("sellerId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wf", "", " ", "../x", "wf00000000-0000-4000-8000-00000000000A", "WORKFLOW#1", "%00"})
    void what_is_no_workflow_id_is_not_found(String id) {
        assertThat(stranger.review(id).status()).isEqualTo(404);
        assertThat(stranger.cancel(id).code()).isEqualTo("workflow-not-found");
    }

    static Stream<String> oddSellers() {
        return Stream.of("a#b", "a#b#c", "#", "WORKFLOW", "a b", "Ñandú 茶 📦", "%2F/..", "x".repeat(1_000));
    }

    @ParameterizedTest
    @MethodSource("oddSellers")
    void a_seller_with_an_odd_name_has_workflows_of_its_own(String name) {
        Seller odd = new Seller(api, name);
        String mine = odd.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        assertThat(odd.workflows().body().findValuesAsText("workflowId")).contains(mine);
        assertThat(odd.shipments().body().get("shipments")).isNotEmpty();
        assertThat(new Seller(api, name + "#").workflows().body().get("workflows"))
                .isEmpty();
        assertThat(odd.cancel(mine).status()).isEqualTo(200);
    }

    private static JsonNode contents() {
        ObjectNode contents = Event.fallRestock();
        return contents.retain("items", "boxes");
    }
}
