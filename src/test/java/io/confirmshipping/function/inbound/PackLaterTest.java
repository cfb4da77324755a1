package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Units are placed before their boxes are known; the boxes are given per shipment and travel on pallets (rules.md#rule-32). */
class PackLaterTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();

    private Seller seller;
    private NewPlans plans;
    private InboundClient client;
    private String plan;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(new Api(functions));
        client = new InboundClient(functions, seller.id());
        plans = new NewPlans(functions, client);
        plan = plans.created();
        plans.done("POST", path("placementOptions"));
    }

    @Test
    void units_are_divided_among_the_shipments_of_an_option() {
        for (JsonNode option : options()) {
            int units = 0;
            for (JsonNode shipment : option.get("shipmentIds")) {
                for (JsonNode item : items(shipment.textValue())) {
                    units += item.get("quantity").intValue();
                }
                assertThat(list("shipments/" + shipment.textValue() + "/boxes", "boxes"))
                        .isEmpty();
            }
            assertThat(units).isEqualTo(48 + 60);
        }
        assertThat(list("boxes", "boxes")).isEmpty();
        ApiAnswer own = seller.review(plan);
        assertThat(own.text("/status")).isEqualTo("AWAITING_CONFIRMATION");
        assertThat(own.text("/waitsFor/what")).isEqualTo("ACCEPTANCE");
        assertThat(own.body().has("boxes")).isFalse();
        assertThat(own.body().get("actions"))
                .extracting(JsonNode::textValue)
                .containsExactlyInAnyOrder("source", "contents", "placements", "acceptance", "cancellation", "name");
    }

    @Test
    void neither_door_shows_boxes_that_do_not_exist() {
        assertUnitsOnly(108, "boxes-unknown");
        accept();
        assertUnitsOnly(108, "boxes-unknown");
        assertThat(seller.review(plan).text("/waitsFor/detail")).isEqualTo("Give the boxes of each shipment.");
        assertThat(pack(boxes()).text("/operationStatus")).isEqualTo("SUCCESS");
        for (JsonNode shipment : planned()) {
            assertThat(shipment.get("boxCount").intValue()).isPositive();
            assertThat(shipment.at("/weight/value").doubleValue()).isPositive();
            assertThat(shipment.at("/pallets/quantity").intValue()).isPositive();
            assertThat(seller.pallets(plan, shipment.get("shipmentId").textValue())
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_cancelled_plan_shows_no_boxes_either() {
        accept();
        seller.cancel(plan);
        assertThat(seller.review(plan).text("/status")).isEqualTo("CANCELLED");
        assertUnitsOnly(108, "workflow-cancelled");
    }

    /**
     * @param units of the shipments of one option, together
     * @param code with which their pallets are refused
     */
    private void assertUnitsOnly(int units, String code) {
        int shown = 0;
        for (JsonNode shipment : planned()) {
            assertThat(shipment.has("boxCount")).isFalse();
            assertThat(shipment.has("weight")).isFalse();
            assertThat(shipment.has("pallets")).isFalse();
            shown += shipment.get("unitCount").intValue();
            ApiAnswer refused = seller.pallets(plan, shipment.get("shipmentId").textValue());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("/code")).isEqualTo(code);
            if (code.equals("boxes-unknown")) {
                assertThat(refused.text("/detail")).contains("give the boxes of each shipment");
            }
        }
        assertThat(shown).isEqualTo(units);
    }

    /** Returns the shipments of the first option, as our own door shows them. */
    private JsonNode planned() {
        return seller.review(plan).body().at("/placementOptions/0/shipments");
    }

    @Test
    void nothing_ships_before_the_boxes_are_given() {
        ApiAnswer tooEarly = generated();
        assertThat(tooEarly.text("/operationStatus")).isEqualTo("FAILED");
        accept();
        ApiAnswer failed = generated();
        assertThat(failed.text("/operationStatus")).isEqualTo("FAILED");
        assertThat(failed.text("/operationProblems/0/message"))
                .startsWith("The boxes of this workflow are not known yet.");
        assertThat(inbound().transportationOptions()).isEmpty();
        ApiAnswer own = seller.review(plan);
        assertThat(own.text("/status")).isEqualTo("AWAITING_CARRIER");
        assertThat(own.text("/waitsFor/what")).isEqualTo("CONTENTS");
        assertThat(own.body().get("actions"))
                .extracting(JsonNode::textValue)
                .containsExactlyInAnyOrder("packing", "source", "cancellation", "name");
        assertThat(seller.choose(plan, "FREIGHT_LTL", "USE_YOUR_OWN_CARRIER").text("/code"))
                .isEqualTo("boxes-unknown");
    }

    private ApiAnswer generated() {
        InboundPlan inbound = inbound();
        return inbound.carriedOut("POST", "/transportationOptions", inbound.configurations("2026-11-30T12:00Z"));
    }

    private InboundPlan inbound() {
        return new InboundPlan(client, plan);
    }

    @Test
    void boxes_of_every_shipment_go_on_pallets_at_the_fees_that_were_accepted() {
        JsonNode fees = options().get(0).get("fees");
        accept();
        assertThat(pack(boxes()).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(options()).hasSize(1);
        assertThat(options().get(0).get("fees")).isEqualTo(fees);
        for (String shipment : shipments()) {
            assertThat(list("shipments/" + shipment + "/boxes", "boxes")).isNotEmpty();
        }
        assertThat(seller.choose(plan, "GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER")
                        .text("/code"))
                .isEqualTo("carrier-not-available");
        assertThat(generated().text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(inbound().transportationOptions())
                .isNotEmpty()
                .allMatch(option -> option.get("shippingMode").textValue().equals("FREIGHT_LTL"));
        assertThat(pack(boxes()).text("/operationStatus")).isEqualTo("SUCCESS");
        ObjectNode others = boxes();
        ((ObjectNode) others.at("/packageGroupings/0/boxes/0/weight")).put("value", 26);
        ApiAnswer again = pack(others);
        assertThat(again.text("/operationStatus")).isEqualTo("FAILED");
        assertThat(again.text("/operationProblems/0/message"))
                .contains("The packing of this workflow is accepted and stays.");
        assertThat(seller.choose(plan, "FREIGHT_LTL", "USE_YOUR_OWN_CARRIER").status())
                .isEqualTo(200);
        assertThat(seller.confirm(plan).text("/status")).isEqualTo("CONFIRMED");
        assertThat(pack(boxes()).text("/operationStatus")).isEqualTo("FAILED");
    }

    @Test
    void boxes_that_do_not_hold_the_units_of_their_shipment_are_refused_with_it() {
        accept();
        ObjectNode body = boxes();
        ObjectNode held = (ObjectNode) body.at("/packageGroupings/0/boxes/0/items/0");
        held.put("quantity", held.get("quantity").intValue() + 1);
        ApiAnswer failed = pack(body);
        assertThat(failed.text("/operationStatus")).isEqualTo("FAILED");
        assertThat(failed.text("/operationProblems/0/message"))
                .isEqualTo("ERROR: Package group %s did not contain expected items and/or quantities."
                        .formatted(shipments().get(0)));
    }

    @Test
    void a_plan_that_is_cancelled_before_its_boxes_are_taken_says_so_first() {
        accept();
        ObjectNode body = boxes();
        ((ObjectNode) body.at("/packageGroupings/0/boxes/0/items/0")).put("quantity", 1);
        ApiAnswer accepted = plans.pack(plan, body);
        seller.cancel(plan);
        assertThat(plans.ended(accepted).text("/operationProblems/0/message")).contains("cancelled");
    }

    @Test
    void boxes_are_given_for_all_shipments_at_once() {
        accept();
        ObjectNode body = boxes();
        ArrayNode groupings = (ArrayNode) body.get("packageGroupings");
        String left = groupings.get(groupings.size() - 1).get("shipmentId").textValue();
        groupings.remove(groupings.size() - 1);
        assertThat(groupings).isNotEmpty();
        assertThat(pack(body).text("/operationProblems/0/message")).contains(left);
    }

    @Test
    void boxes_of_shipments_need_an_accepted_placement() {
        ObjectNode body = boxes();
        ApiAnswer refused = plans.pack(plan, body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/message"))
                .isEqualTo("ERROR: No placement option is confirmed for inboundPlan %s.".formatted(plan));
    }

    private void accept() {
        plans.done(
                "POST",
                path("placementOptions/")
                        + options().get(0).get("placementOptionId").textValue() + "/confirmation");
    }

    private ApiAnswer pack(JsonNode body) {
        return plans.ended(plans.pack(plan, body));
    }

    /** One box per SKU of a shipment of the first option. */
    private ObjectNode boxes() {
        ObjectNode body = Json.object();
        ArrayNode groupings = body.putArray("packageGroupings");
        for (String shipment : shipments()) {
            ArrayNode boxes = groupings.addObject().put("shipmentId", shipment).putArray("boxes");
            for (JsonNode item : items(shipment)) {
                NewPlans.box(
                        boxes.addObject().put("quantity", 1),
                        item.get("msku").textValue(),
                        item.get("quantity").intValue());
            }
        }
        return body;
    }

    private List<String> shipments() {
        List<String> ids = new ArrayList<>();
        options().get(0).get("shipmentIds").forEach(id -> ids.add(id.textValue()));
        return ids;
    }

    private JsonNode options() {
        return list("placementOptions", "placementOptions");
    }

    private JsonNode items(String shipment) {
        return list("shipments/" + shipment + "/items", "items");
    }

    private JsonNode list(String path, String name) {
        return client.get(path(path)).send().body().get(name);
    }

    private String path(String part) {
        return "inboundPlans/" + plan + "/" + part;
    }
}
