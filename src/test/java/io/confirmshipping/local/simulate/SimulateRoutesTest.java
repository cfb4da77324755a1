package io.confirmshipping.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shipments travel at once, through the real queue and the real function; and there are examples to begin with. */
@QuarkusTest
class SimulateRoutesTest {

    @TestHTTPResource
    URI server;

    private RequestSpecification given(String seller) {
        return RestAssured.given().baseUri(server.toString()).header("authorization", "Bearer " + seller);
    }

    @Test
    void a_shipment_travels_at_once_as_the_scenario_says_and_is_settled() {
        String workflow = example("traveller", "Example: confirmed");
        String shipment = given("traveller").get("/workflows/" + workflow).path("shipments[0].shipmentConfirmationId");
        Map<String, Integer> missing =
                Map.of(given("traveller").get("/shipments/" + shipment).<String>path("items[0].msku"), 1);

        given("traveller")
                .contentType("application/json")
                .body(Map.of("until", "CLOSED", "missing", missing))
                .post("/_local/shipments/" + shipment + "/simulate")
                .then()
                .statusCode(200)
                .body("reports[0].type", equalTo("SHIPPED"));

        given("traveller")
                .get("/shipments/" + shipment)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("items[0].difference", equalTo(-1));
        given("traveller").get("/workflows/" + workflow).then().body("settlements", hasSize(1));
        given("traveller")
                .body("{\"until\": \"CLOSED\"}")
                .post("/_local/shipments/" + shipment + "/simulate")
                .then()
                .statusCode(200)
                .body("reports", hasSize(0));
    }

    @Test
    void an_unknown_shipment_and_a_wrong_request_are_refused() {
        given("traveller")
                .body("{\"until\": \"CLOSED\"}")
                .post("/_local/shipments/FBA999999999/simulate")
                .then()
                .statusCode(404)
                .body("code", equalTo("shipment-not-found"));
        given("traveller")
                .body(
                        "{\"until\": \"LOST\", \"missing\": {\"MUG-RED\": -1}, \"seed\": \"x\", \"disturbed\": 1, \"other\": 2}")
                .post("/_local/shipments/FBA999999999/simulate")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("other", "until", "missing.MUG-RED", "disturbed", "seed"));
    }

    @Test
    void more_missing_units_than_the_shipment_expects_are_refused_with_both_counts() {
        String workflow = example("loser", "Example: confirmed");
        String shipment = given("loser").get("/workflows/" + workflow).path("shipments[0].shipmentConfirmationId");
        String msku = given("loser").get("/shipments/" + shipment).path("items[0].msku");
        int expected = given("loser").get("/shipments/" + shipment).path("items[0].expected");

        given("loser")
                .body(Map.of("until", "CLOSED", "missing", Map.of(msku, expected + 1)))
                .contentType("application/json")
                .post("/_local/shipments/" + shipment + "/simulate")
                .then()
                .statusCode(400)
                .body("errors.field", contains("missing." + msku))
                .body("errors[0].explanation.code", equalTo("more-missing-than-expected"))
                .body("errors[0].explanation.facts.missing", equalTo(expected + 1))
                .body("errors[0].explanation.facts.expected", equalTo(expected))
                .body("errors[0].explanation.facts.msku", equalTo(msku));
        given("loser").get("/shipments/" + shipment).then().body("history.event", not(hasItem("SHIPPED")));
    }

    @Test
    void examples_are_made_once_for_each_seller() {
        List<String> first = given("collector").post("/_local/examples").path("workflows.workflowId");

        assertThat(first).hasSize(11);
        assertThat(given("collector").post("/_local/examples").<List<String>>path("workflows.workflowId"))
                .isEqualTo(first);
        assertThat(given("another").post("/_local/examples").<List<String>>path("workflows.workflowId"))
                .doesNotContainAnyElementsOf(first);
    }

    private String example(String seller, String name) {
        return given(seller)
                .post("/_local/examples")
                .path("workflows.find { it.name == '%s' }.workflowId".formatted(name));
    }
}
