package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.function.inbound.operation.Availability;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.json.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation is answered, carried out or not, and every error has the form that clients expect. */
class InboundDoorTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final Functions functions = new HandWired(store, new TestClock()).functions();

    private final Seller seller = Seller.anyone(new Api(functions));
    private final InboundClient client = new InboundClient(functions, seller.id());

    static Stream<InboundOperation> notCarriedOut() {
        return Stream.of(InboundOperation.values()).filter(operation -> operation.availability() != Availability.HERE);
    }

    @ParameterizedTest
    @MethodSource("notCarriedOut")
    void what_is_not_carried_out_says_so(InboundOperation operation) {
        ApiAnswer answer = call(operation).send();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/code")).isEqualTo("BadRequest");
        assertThat(answer.text("/errors/0/message"))
                .isEqualTo("ERROR: This operation is not available in marketplace ATVPDKIKX0DER.");
        assertThat(answer.header("content-type")).isEqualTo("application/json");
    }

    static Stream<InboundOperation> carriedOutOnPlans() {
        return Stream.of(InboundOperation.values())
                .filter(operation -> operation.availability() == Availability.HERE)
                .filter(operation -> operation.names().contains("workflowId"));
    }

    /** The body has what any operation needs, and the others ignore. */
    @ParameterizedTest
    @MethodSource("carriedOutOnPlans")
    void a_plan_of_another_seller_does_not_exist_for_any_operation(InboundOperation operation) {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        String shipment = client.get("inboundPlans/" + plan).send().text("/shipments/0/shipmentId");
        ObjectNode body = NewPlans.boxes("pg1").put("name", "Mine");
        body.putObject("trackingDetails")
                .putObject("spdTrackingDetail")
                .putArray("spdTrackingItems")
                .addObject()
                .put("boxId", "box")
                .put("trackingId", "1Z1");
        body.put("placementOptionId", "pl1")
                .putArray("shipmentTransportationConfigurations")
                .addObject()
                .put("shipmentId", shipment)
                .putObject("readyToShipWindow")
                .put("start", "2026-11-30");
        body.setAll(NewPlans.contentUpdate());
        body.set("address", NewPlans.source());
        body.putArray("transportationSelections")
                .addObject()
                .put("shipmentId", shipment)
                .put("transportationOptionId", "to1");
        WholeTable before = WholeTable.of(store.client(), store.table());
        String path = operation
                .path()
                .substring(InboundOperation.BASE.length() + 1)
                .replace("{workflowId}", plan)
                .replace("{placementOptionId}", "pl1")
                .replace("{deliveryWindowOptionId}", "dw1")
                .replace("{contentUpdatePreviewId}", "cu1")
                .replace("{shipmentId}", shipment);
        InboundClient stranger = new InboundClient(functions, "stranger");
        ApiAnswer refused = operation.isRead()
                ? stranger.get(path).query("placementOptionId", "pl1").send()
                : stranger.send(operation.method(), path, body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/message")).isEqualTo("The requested inbound plan does not exist.");
        assertThat(WholeTable.of(store.client(), store.table())).isEqualTo(before);
    }

    private InboundClient.Call call(InboundOperation operation) {
        String base = isOfV0(operation) ? InboundOperation.V0 : InboundOperation.BASE;
        String path = operation.path().substring(base.length() + 1).replaceAll("[{}]", "");
        if (isOfV0(operation)) {
            return client.getV0(path);
        }
        return operation.isRead() ? client.get(path) : client.call(operation.method(), path);
    }

    @Test
    void answers_say_how_often_clients_may_call() {
        assertThat(client.get("inboundPlans").send().header("x-amzn-RateLimit-Limit"))
                .isEqualTo("2.0");
        assertThat(client.get("items/prepDetails")
                        .send()
                        .response()
                        .at("/headers")
                        .has("x-amzn-RateLimit-Limit"))
                .as("no rate is published")
                .isFalse();
    }

    @Test
    void an_unknown_path_and_an_unknown_method_are_not_found() {
        for (ApiAnswer answer : new ApiAnswer[] {
            client.get("nothing").send(),
            client.getV0("nothing").send(),
            client.call("POST", "nothing").send(),
            client.call("PUT", "inboundPlans/wf1").send(),
            client.call("DELETE", "inboundPlans/wf1").send(),
            client.call("PATCH", "inboundPlans/wf1/name").send(),
            client.callV0("POST", "shipments").send()
        }) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text("/errors/0/code")).isEqualTo("NotFound");
        }
    }

    @Test
    void without_a_token_access_is_denied_and_an_unknown_token_is_taken_to_be_expired() {
        InboundClient.Call missing = client.get("inboundPlans");
        missing.request().anonymous();
        ApiAnswer denied = missing.send();
        assertThat(denied.status()).isEqualTo(403);
        assertThat(denied.text("/errors/0/code")).isEqualTo("Unauthorized");
        assertThat(denied.text("/errors/0/message")).isEqualTo("Access to requested resource is denied.");
        InboundClient.Call expired = client.get("inboundPlans").header("x-amz-access-token", "Atza|expired-1");
        expired.request().anonymous();
        assertThat(expired.send().text("/errors/0/details")).isEqualTo("The access token you provided has expired.");
    }

    @Test
    void names_change_at_both_doors() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        String path = "inboundPlans/" + plan;
        assertThat(client.put(
                                path + "/name",
                                Json.object().put("name", "A plan").put("unknown", 1))
                        .status())
                .isEqualTo(204);
        assertThat(seller.review(plan).text("/name")).isEqualTo("A plan");
        String shipment = client.get(path).send().text("/shipments/0/shipmentId");
        assertThat(client.put(
                                path + "/shipments/" + shipment + "/name",
                                Json.object().put("name", "West"))
                        .status())
                .isEqualTo(204);
        assertThat(seller.review(plan).text("/shipments/0/name")).isEqualTo("West");
        assertThat(client.put(path + "/name", Json.object().put("name", "x".repeat(41)))
                        .text("/errors/0/details"))
                .isEqualTo("/name");
        assertThat(client.call("PUT", path + "/name").send().text("/errors/0/details"))
                .isEqualTo("/name");
    }

    /** Characters that turn the direction of a text, control characters, and the sign of one that is lost (rules.md#rule-22). */
    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u0000b", "a\uFFFD"})
    void a_name_that_cannot_be_read_is_refused(String name) {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        String path = "inboundPlans/" + plan;
        String shipment = client.get(path).send().text("/shipments/0/shipmentId");
        ObjectNode body = Json.object().put("name", name);
        for (String named : List.of(path, path + "/shipments/" + shipment)) {
            ApiAnswer refused = client.put(named + "/name", body);
            assertThat(refused.status()).as(refused.body().toString()).isEqualTo(400);
            assertThat(refused.text("/errors/0/message")).contains("name");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a,b", "\u0007"})
    void an_idempotency_key_that_is_none_is_refused(String key) {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        ApiAnswer refused = client.call("PUT", "inboundPlans/" + plan + "/cancellation")
                .header("Idempotency-Key", key)
                .send();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/message")).contains("Idempotency-Key");
    }

    @Test
    void a_shipment_takes_a_name_from_the_acceptance_of_its_placement_on_and_keeps_it() {
        String plan = seller.plan();
        String shipment = seller.acceptPlacement(plan).text("/acceptance/shipments/1/shipmentId");
        String path = "inboundPlans/" + plan + "/shipments/" + shipment;
        assertThat(client.put(path + "/name", Json.object().put("name", "East")).status())
                .isEqualTo(204);
        assertThat(client.get(path).send().text("/name")).isEqualTo("East");
        assertThat(seller.review(plan).text("/acceptance/shipments/1/name")).isEqualTo("East");
        String version = seller.review(plan).text("/version");
        assertThat(client.put(path + "/name", Json.object().put("name", "East")).status())
                .isEqualTo(204);
        assertThat(seller.review(plan).text("/version")).isEqualTo(version);
        seller.choose(plan, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        seller.confirm(plan);
        assertThat(seller.review(plan).text("/shipments/1/name")).isEqualTo("East");
        assertThat(client.put(path + "/name", Json.object().put("name", "n".repeat(101)))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_cancelled_plan_and_a_shipment_without_a_confirmed_placement_take_no_name() {
        String plan = seller.plan();
        String shipment = client.get("inboundPlans/" + plan + "/placementOptions")
                .send()
                .text("/placementOptions/0/shipmentIds/0");
        ApiAnswer early = client.put(
                "inboundPlans/" + plan + "/shipments/" + shipment + "/name",
                Json.object().put("name", "West"));
        assertThat(early.status()).isEqualTo(400);
        assertThat(early.text("/errors/0/message"))
                .isEqualTo("ERROR: No placement option is confirmed for inboundPlan %s.".formatted(plan));
        seller.cancel(plan);
        assertThat(client.put("inboundPlans/" + plan + "/name", Json.object().put("name", "Late"))
                        .text("/errors/0/message"))
                .isEqualTo("ERROR: This operation cannot be processed on a cancelled inbound plan.");
    }

    @Test
    void an_error_of_the_whole_body_is_a_sentence() {
        ApiAnswer refused =
                client.send("PUT", "inboundPlans/wf1/name", Json.object().arrayNode());
        assertThat(refused.text("/errors/0/message")).isEqualTo("ERROR: The body must be a JSON object.");
        assertThat(refused.text("/errors/0/details")).isEmpty();
    }

    @Test
    void a_body_that_is_no_json_is_refused_but_none_may_have_any_type() {
        ApiRequest form = client.call("PUT", "inboundPlans/wf1/cancellation")
                .header("content-type", "application/x-www-form-urlencoded")
                .request();
        assertThat(functions
                        .invoke("inbound-write", form.event())
                        .get("statusCode")
                        .intValue())
                .isEqualTo(400);
        form.body("a=1").header("content-type", "application/x-www-form-urlencoded");
        assertThat(functions
                        .invoke("inbound-write", form.event())
                        .get("statusCode")
                        .intValue())
                .isEqualTo(415);
    }

    private static boolean isOfV0(InboundOperation operation) {
        return operation.path().startsWith(InboundOperation.V0);
    }
}
