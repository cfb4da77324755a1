package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A change after confirmation needs as little as possible in its request, and stays in the history. */
class AfterConfirmationTest extends NewSeller {

    @Test
    void another_ship_date_and_other_pallets_are_in_the_history_of_their_shipments() {
        String workflow = seller.confirmed("FREIGHT_LTL", "AMAZON_PARTNERED_CARRIER");
        JsonNode confirmed = seller.review(workflow).body();
        String before = confirmed.at("/shipping/shipDate").textValue();

        clock.advance(Duration.ofMinutes(1));
        ApiAnswer moved = seller.choose(workflow, shipDate("2026-12-24"));
        clock.advance(Duration.ofMinutes(1));
        seller.overridePallets(workflow, confirmed.at("/shipments/0/shipmentId").textValue(), 9);

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.body().at("/shipping/carrier")).isEqualTo(confirmed.at("/shipping/carrier"));
        assertThat(moved.body().at("/shipping/placementOptionId"))
                .isEqualTo(confirmed.at("/shipping/placementOptionId"));
        List<JsonNode> history = history(confirmed);
        assertThat(history)
                .extracting(entry -> entry.get("event").textValue())
                .containsExactly("CONFIRMED", "SHIP_DATE_CHANGED", "PALLETS_CHANGED");
        assertThat(history.get(1).get("detail").textValue()).isEqualTo(before + " -> 2026-12-24");
        assertThat(history.get(2).get("detail").textValue()).endsWith(" -> 9 pallets");
        assertThat(history.get(2).get("by").textValue()).isEqualTo("SELLER");
    }

    @Test
    void a_ship_date_alone_keeps_what_was_chosen_before_confirmation_too() {
        String workflow = seller.plan();
        ApiAnswer tooEarly = seller.choose(workflow, shipDate("2026-12-24"));
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        JsonNode chosen = seller.review(workflow).body().get("shipping");

        ApiAnswer moved = seller.choose(workflow, shipDate("2026-12-24"));

        assertThat(tooEarly.wrongFields()).containsExactly("shippingMode", "shippingSolution");
        assertThat(moved.body().get("shipping"))
                .isEqualTo(((ObjectNode) chosen.deepCopy()).put("shipDate", "2026-12-24"));
    }

    @Test
    void a_ship_date_alone_of_a_workflow_that_will_not_ship_is_refused_with_the_reason() {
        String cancelled = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        seller.cancel(cancelled);
        String expired = seller.plan();
        seller.choose(expired, "GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        clock.advance(Duration.ofHours(24));

        ApiAnswer ofCancelled = seller.choose(cancelled, shipDate("2026-12-24"));
        ApiAnswer ofExpired = seller.choose(expired, shipDate("2026-12-24"));

        assertThat(ofCancelled.status()).isEqualTo(409);
        assertThat(ofCancelled.code()).isEqualTo("workflow-cancelled");
        assertThat(ofExpired.status()).isEqualTo(409);
        assertThat(ofExpired.code()).isEqualTo("placement-expired");
    }

    @Test
    void a_mode_without_a_solution_is_refused() {
        ApiAnswer refused = seller.choose(seller.plan(), shipDate("2026-12-24").put("shippingMode", "FREIGHT_LTL"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactly("shippingSolution");
        assertThat(refused.text("/errors/0/message")).isEqualTo("is missing");
    }

    @Test
    void boxes_alone_say_what_a_shipment_is_to_hold() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        String shipment = seller.review(workflow).text("/shipments/0/shipmentConfirmationId");
        JsonNode before = seller.shipment(shipment).body();
        JsonNode held = before.at("/boxes/0/items/0");
        ObjectNode body = Json.object();
        body.putArray("boxes")
                .addObject()
                .put("boxId", before.at("/boxes/0/boxIds/0").textValue())
                .putArray("items")
                .addObject()
                .put("msku", held.get("msku").textValue())
                .put("quantity", held.get("quantity").intValue() - 2);

        ApiAnswer edited = seller.editQuantities(shipment, body);

        assertThat(edited.status()).as(edited.response().toString()).isEqualTo(200);
        assertThat(seller.shipment(shipment).body().get("unitCount").intValue())
                .isEqualTo(before.get("unitCount").intValue() - 2);
        assertThat(seller.editQuantities(shipment, Json.object()).wrongFields()).containsExactly("items");
    }

    @Test
    void a_shipment_says_what_can_be_done_with_it() {
        String own = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        String partnered = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        String shipment = seller.review(own).text("/shipments/0/shipmentConfirmationId");

        assertThat(actions(shipment)).containsExactly("name", "items", "tracking", "status", "labels");
        assertThat(actions(seller.review(partnered).text("/shipments/0/shipmentConfirmationId")))
                .containsExactly("name", "items", "labels");
        seller.cancel(own);
        assertThat(actions(shipment)).isEmpty();
    }

    private List<String> actions(String shipment) {
        return StreamSupport.stream(
                        seller.shipment(shipment).body().get("actions").spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    private List<JsonNode> history(JsonNode workflow) {
        String shipment = workflow.at("/shipments/0/shipmentConfirmationId").textValue();
        return StreamSupport.stream(
                        seller.shipment(shipment).body().get("history").spliterator(), false)
                .toList();
    }

    private static ObjectNode shipDate(String date) {
        return Json.object().put("shipDate", date);
    }
}
