package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A seller edits quantities and tracking after confirmation, and the shipment shows it. */
class AdjustTest {

    private static final TestClock CLOCK = new TestClock();

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final Functions functions = new HandWired(store, CLOCK).functions();

    private final Seller seller = Seller.anyone(new Api(functions));

    @BeforeEach
    void it_is_ten_o_clock() {
        CLOCK.set(Instant.parse("2026-11-22T10:00:00Z"));
    }

    @Test
    void the_life_of_a_shipment_is_told_in_its_history() {
        String shipment = shipment("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        JsonNode item = seller.shipment(shipment).body().at("/items/0");
        String msku = item.get("msku").textValue();
        int confirmed = item.get("confirmed").intValue();
        CLOCK.advance(Duration.ofMinutes(1));
        seller.renameShipment(shipment, "Mugs");
        CLOCK.advance(Duration.ofMinutes(1));
        ApiAnswer edited = seller.editQuantity(shipment, msku, confirmed + 2);
        CLOCK.advance(Duration.ofMinutes(1));
        ApiAnswer tracked = seller.enterTracking(shipment, tracking(shipment));
        CLOCK.advance(Duration.ofMinutes(1));
        report(shipment, "RECEIVING", "e2", msku, confirmed);
        report(shipment, "RECEIVING", "e2", msku, confirmed);
        report(shipment, "RECEIVING", "e3", "SURPRISE", 4);

        JsonNode seen = seller.shipment(shipment).body();
        assertThat(edited.status()).as(edited.response().toString()).isEqualTo(200);
        assertThat(tracked.text("/status")).isEqualTo("READY_TO_SHIP");
        assertThat(seen.at("/status").textValue()).isEqualTo("RECEIVING");
        assertThat(seen.get("history").findValuesAsText("event"))
                .containsExactly(
                        "CONFIRMED", "RENAMED", "QUANTITIES_CHANGED", "TRACKING_ENTERED", "RECEIVING", "RECEIVING");
        assertThat(seen.get("history").findValuesAsText("by"))
                .containsExactly("SELLER", "SELLER", "SELLER", "SELLER", "FULFILLMENT_CENTER", "FULFILLMENT_CENTER");
        assertThat(seen.at("/history/2/detail").textValue())
                .isEqualTo("%s %d -> %d".formatted(msku, confirmed, confirmed + 2));
        assertThat(seen.at("/items/0")).isEqualTo(count(msku, confirmed, confirmed + 2, confirmed));
        assertThat(seen.get("items").get(seen.get("items").size() - 1)).isEqualTo(count("SURPRISE", 0, 0, 4));
        assertThat(seen.at("/trackingDetails/spdTrackingDetail/spdTrackingItems/0/boxId")
                        .textValue())
                .isEqualTo(shipment + "U000001");
        assertThat(seen.at("/boxes/0/boxIds/0").textValue()).isEqualTo(shipment + "U000001");
    }

    @Test
    void a_refused_quantity_says_what_is_left_and_what_to_do() {
        String shipment = shipment("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        JsonNode item = seller.shipment(shipment).body().at("/items/0");
        String msku = item.get("msku").textValue();
        int confirmed = item.get("confirmed").intValue();
        seller.editQuantity(shipment, msku, confirmed + 4);

        ApiAnswer refused = seller.editQuantity(shipment, msku, confirmed + 7);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("quantity-change-limit");
        assertThat(refused.body().get("limit").intValue()).isEqualTo(6);
        assertThat(refused.body().get("leftUp").intValue()).isEqualTo(2);
        assertThat(refused.text("/detail")).contains("cancel the workflow and start over");
        assertThat(refused.wrongFields()).containsExactly("items[0].quantity");
        ApiAnswer unknown = seller.editQuantity(shipment, "NO-SUCH-SKU", 1);
        assertThat(unknown.code()).isEqualTo("sku-not-in-shipment");
        assertThat(unknown.wrongFields()).containsExactly("items[0].msku");
        report(shipment, "RECEIVING", "e1", msku, 1);
        assertThat(seller.editQuantity(shipment, msku, confirmed).code()).isEqualTo("receiving-has-begun");
        assertThat(seller.editQuantity(shipment, msku, -1).wrongFields()).containsExactly("items[0].quantity");
    }

    @Test
    void wrong_boxes_and_wrong_numbers_are_named_at_once_and_once_each() {
        String shipment = shipment("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        ObjectNode wrong = Json.object().put("colour", "red");
        ArrayNode items = wrong.putArray("spdTrackingItems");
        items.addObject().put("boxId", shipment + "U000001").put("trackingId", " ");
        items.addObject().put("boxId", shipment + "U999999").put("trackingId", "T2");
        items.addObject().put("boxId", "no box").put("trackingId", "");
        items.addObject().put("boxId", "").put("trackingId", "T4");
        items.addObject().put("boxId", shipment + "U000001").put("trackingId", "T5");

        ApiAnswer refused = seller.enterTracking(shipment, wrong);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "colour",
                        "spdTrackingItems[0].trackingId",
                        "spdTrackingItems[1].boxId",
                        "spdTrackingItems[2].boxId",
                        "spdTrackingItems[2].trackingId",
                        "spdTrackingItems[3].boxId",
                        "spdTrackingItems[4].boxId");
        assertThat(seller.enterTracking("FBA000000000", wrong).wrongFields())
                .as("nothing can be said of the boxes of a shipment that there is not")
                .containsExactlyInAnyOrder(
                        "colour",
                        "spdTrackingItems[0].trackingId",
                        "spdTrackingItems[2].trackingId",
                        "spdTrackingItems[3].boxId");
    }

    @Test
    void tracking_of_both_kinds_or_of_none_is_refused_naming_both_fields() {
        String shipment = shipment("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        ObjectNode both = tracking(shipment).deepCopy();
        both.putObject("ltlTrackingDetail").putArray("freightBillNumber").add("1234567");

        for (ObjectNode wrong : List.of(both, Json.object())) {
            JsonNode error = seller.enterTracking(shipment, wrong).body().at("/errors/0");
            assertThat(error.get("field").textValue()).isEqualTo("spdTrackingItems");
            assertThat(error.get("message").textValue())
                    .isEqualTo(
                            "must be given with tracking numbers of boxes, or ltlTrackingDetail with the numbers of freight papers; not both");
        }
    }

    @Test
    void a_partnered_carrier_has_assigned_a_number_to_every_box() {
        String shipment = shipment("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");

        JsonNode seen = seller.shipment(shipment).body();

        assertThat(seen.at("/trackingDetails/spdTrackingDetail/spdTrackingItems"))
                .hasSize(seen.get("boxCount").intValue());
        assertThat(seller.enterTracking(shipment, tracking(shipment)).code()).isEqualTo("tracking-assigned");
    }

    @Test
    void a_message_must_say_what_to_adjust() {
        ObjectNode message = Json.object().put("sellerId", seller.id()).put("shipmentConfirmationId", "FBA000000000");
        JsonNode answer = functions.invoke("adjust", message);
        assertThat(answer.path("code").asText()).isEqualTo("invalid-request");
        assertThat(answer.at("/errors/0/message").textValue()).contains("items", "spdTrackingItems");
    }

    @Test
    void a_shipment_says_how_many_units_may_still_come_and_go() {
        String shipment = shipment("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        JsonNode before = seller.shipment(shipment).body().at("/items/0");
        ObjectNode body = Json.object();
        body.putArray("items")
                .addObject()
                .put("msku", before.get("msku").textValue())
                .put("quantity", before.get("confirmed").intValue() + 2);
        seller.editQuantities(shipment, body);

        JsonNode after = seller.shipment(shipment).body().at("/items/0");
        assertThat(before.get("leftUp").intValue())
                .isEqualTo(before.get("leftDown").intValue())
                .isGreaterThanOrEqualTo(6);
        assertThat(after.get("leftUp").intValue())
                .isEqualTo(before.get("leftUp").intValue() - 2);
        assertThat(after.get("leftDown").intValue())
                .isEqualTo(before.get("leftDown").intValue() + 2);
    }

    @Test
    void a_preview_says_what_an_edit_would_cost_and_changes_nothing() {
        String shipment = shipment("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        JsonNode before = seller.shipment(shipment).body();
        ObjectNode edit = Json.object();
        edit.putArray("items")
                .addObject()
                .put("msku", before.at("/items/0/msku").textValue())
                .put("quantity", before.at("/items/0/confirmed").intValue() - 2);

        ApiAnswer preview = seller.editQuantities(shipment, edit.deepCopy().put("preview", true));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(seller.shipment(shipment).body()).isEqualTo(before);
        assertThat(preview.body().get("totalOwed"))
                .isEqualTo(seller.editQuantities(shipment, edit).body().get("totalOwed"));
    }

    @Test
    void five_thousand_boxes_of_two_thousand_skus_fit_into_an_answer_and_can_be_edited() {
        String workflow = seller.create(largest()).text("/workflowId");
        seller.choose(workflow, "FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        String shipment = seller.confirm(workflow).text("/shipments/0/shipmentConfirmationId");
        ApiAnswer before = seller.shipment(shipment);
        ObjectNode body = Json.object();
        before.body().get("items").forEach(item -> body.withArray("items")
                .addObject()
                .put("msku", item.get("msku").textValue())
                .put("quantity", item.get("confirmed").intValue() + 6));

        ApiAnswer edited = seller.editQuantities(shipment, body);

        assertThat(edited.status()).isEqualTo(200);
        ApiAnswer after = seller.shipment(shipment);
        assertThat(after.body().get("boxCount")).isEqualTo(before.body().get("boxCount"));
        assertThat(after.text("/items/7/expected"))
                .isEqualTo("" + (before.body().at("/items/7/confirmed").intValue() + 6));
        assertThat(after.response().toString().length()).isLessThan(6_000_000);
    }

    private static ObjectNode largest() {
        ObjectNode contents = Event.fallRestock().put("placementPreference", "MINIMAL_SPLITS");
        JsonNode box = contents.at("/boxes/0").deepCopy();
        contents.putArray("items");
        contents.putArray("boxes");
        IntStream.range(0, 2_000).forEach(sku -> contents.withArray("items")
                .addObject()
                .put("msku", "SKU-%034d".formatted(sku))
                .put("quantity", sku < 1_000 ? 9 : 6));
        IntStream.range(0, 5_000).forEach(number -> {
            ObjectNode one = box.deepCopy();
            one.put("quantity", 1)
                    .putArray("items")
                    .addObject()
                    .put("msku", "SKU-%034d".formatted(number % 2_000))
                    .put("quantity", 3);
            contents.withArray("boxes").add(one);
        });
        return contents;
    }

    private String shipment(String mode, String solution) {
        return seller.review(seller.confirmed(mode, solution)).text("/shipments/0/shipmentConfirmationId");
    }

    private ObjectNode tracking(String shipment) {
        ObjectNode body = Json.object();
        seller.shipment(shipment).body().get("boxes").forEach(group -> group.get("boxIds")
                .forEach(id -> body.withArray("spdTrackingItems")
                        .addObject()
                        .put("boxId", id.textValue())
                        .put("trackingId", "T" + id.textValue())));
        return body;
    }

    private static ObjectNode count(String msku, int confirmed, int expected, long received) {
        return Json.object()
                .put("msku", msku)
                .put("confirmed", confirmed)
                .put("expected", expected)
                .put("received", (int) received)
                .put("difference", (int) (received - expected));
    }

    private static void report(String shipment, String type, String id, String msku, int units) {
        ObjectNode message = Json.object()
                .put("shipmentConfirmationId", shipment)
                .put("eventId", id)
                .put("type", type)
                .put("at", CLOCK.instant().toString());
        message.putArray("items").addObject().put("msku", msku).put("quantity", units);
        ObjectNode batch = Json.object();
        batch.putArray("Records").addObject().put("messageId", "m").put("body", message.toString());
        assertThat(functions.invoke("receive", batch).get("batchItemFailures")).isEmpty();
    }
}
