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
import io.confirmshipping.function.paper.PrintingSeller;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Plans begin with items: packing is offered and confirmed, boxes are given, and placements are generated (rules.md#rule-28). */
class PackingOperationsTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();

    private Seller seller;
    private NewPlans plans;
    private InboundClient client;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(new Api(functions));
        client = new InboundClient(functions, seller.id());
        plans = new NewPlans(functions, client);
    }

    @Test
    void a_plan_can_be_read_before_its_operation_is_carried_out() {
        ApiAnswer created = plans.create(NewPlans.body());
        assertThat(created.status()).isEqualTo(202);
        String plan = created.text("/inboundPlanId");
        assertThat(plans.status(created).text("/operationStatus")).isEqualTo("IN_PROGRESS");
        ApiAnswer shown = client.get("inboundPlans/" + plan).send();
        assertThat(shown.text("/status")).isEqualTo("ACTIVE");
        assertThat(shown.text("/name")).isEqualTo("My inbound plan");
        assertThat(shown.body().get("packingOptions")).isEmpty();
        assertThat(shown.body().get("placementOptions")).isEmpty();
        JsonNode item =
                client.get("inboundPlans/" + plan + "/items").send().body().at("/items/0");
        assertThat(item.path("msku").textValue()).isEqualTo("MUG-RED");
        assertThat(item.path("labelOwner").textValue()).isEqualTo("SELLER");
        assertThat(item.at("/prepInstructions/0/prepOwner").textValue()).isEqualTo("AMAZON");
        assertThat(item.path("expiration").textValue()).isEqualTo("2027-01-31");
        assertThat(item.path("manufacturingLotCode").textValue()).isEqualTo("LOT-1");
        assertThat(client.get("inboundPlans/" + plan + "/boxes").send().body().get("boxes"))
                .isEmpty();
        plans.operate(created);
        assertThat(plans.status(created).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(plans.status(created).text("/operation")).isEqualTo("createInboundPlan");
    }

    @Test
    void our_own_door_shows_it_and_takes_its_contents() {
        String plan = plans.created();
        ApiAnswer shown = seller.review(plan);
        assertThat(shown.text("/status")).isEqualTo("PACKING");
        assertThat(shown.text("/step")).isEqualTo("PACK");
        assertThat(shown.text("/waitsFor/what")).isEqualTo("CONTENTS");
        assertThat(shown.body().get("actions"))
                .extracting(JsonNode::textValue)
                .containsExactlyInAnyOrder("source", "contents", "placements", "cancellation", "name");
        assertThat(shown.body().has("boxes")).isFalse();
    }

    @Test
    void contents_that_our_own_door_takes_keep_what_is_known_of_their_items() {
        String plan = packed();
        JsonNode shown =
                client.get("inboundPlans/" + plan + "/items").send().body().get("items");
        assertThat(shown.at("/0/expiration").textValue()).isEqualTo("2027-01-31");
        assertThat(shown.at("/0/manufacturingLotCode").textValue()).isEqualTo("LOT-1");
        assertThat(shown.get(1).has("expiration")).isFalse();
        assertThat(seller.review(plan).text("/status")).isEqualTo("AWAITING_CONFIRMATION");
    }

    @Test
    void a_pack_list_says_when_units_expire() throws IOException {
        String plan = packed();
        seller.choose(plan, "GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        seller.confirm(plan);
        StringBuilder text = new StringBuilder();
        for (String shipment : seller.review(plan).body().get("shipments").findValuesAsText("shipmentConfirmationId")) {
            text.append(PrintingSeller.text(seller.send(PrintingSeller.paper(shipment, "pack-list"))));
        }
        assertThat(text.toString().split("2027-01-31", -1)).as(text.toString()).hasSize(2);
    }

    /** Returns a plan whose items were named by this door, and its boxes by our own. */
    private String packed() {
        String plan = plans.created();
        ObjectNode contents = Json.object();
        ArrayNode items = contents.putArray("items");
        items.addObject().put("msku", "MUG-RED").put("quantity", 12);
        items.addObject().put("msku", "MUG-BLUE").put("quantity", 12);
        ArrayNode boxes = contents.putArray("boxes");
        for (String msku : new String[] {"MUG-RED", "MUG-BLUE"}) {
            NewPlans.box(boxes.addObject().put("quantity", 1), msku, 12);
        }
        boxes.forEach(box -> {
            ((ObjectNode) box).remove("contentInformationSource");
            ((ObjectNode) box.at("/items/0")).retain("msku", "quantity");
        });
        assertThat(seller.replaceContents(plan, contents).status()).isEqualTo(200);
        return plan;
    }

    @Test
    void boxes_are_given_for_a_confirmed_packing_and_placements_are_generated_for_them() {
        String plan = plans.created();
        plans.done("POST", "inboundPlans/" + plan + "/packingOptions");
        JsonNode option = packingOption(plan);
        assertThat(option.path("status").textValue()).isEqualTo("OFFERED");
        assertThat(client.get("inboundPlans/" + plan).send().text("/packingOptions/0/status"))
                .isEqualTo("OFFERED");
        String group = option.at("/packingGroups/0").textValue();
        assertThat(client.get(group(plan, group) + "/items").send().body().get("items"))
                .hasSize(2);
        assertThat(client.get(group(plan, group) + "/boxes").send().body().get("boxes"))
                .isEmpty();
        plans.done(
                "POST",
                "inboundPlans/" + plan + "/packingOptions/"
                        + option.path("packingOptionId").textValue() + "/confirmation");
        assertThat(packingOption(plan).path("status").textValue()).isEqualTo("ACCEPTED");
        ApiAnswer packed = plans.pack(plan, NewPlans.boxes(group));
        assertThat(plans.ended(packed).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(client.get(group(plan, group) + "/boxes").send().body().get("boxes"))
                .hasSize(9);
        assertThat(seller.review(plan).text("/waitsFor/what")).isEqualTo("PLACEMENT");
        plans.done("POST", "inboundPlans/" + plan + "/placementOptions");
        assertThat(seller.review(plan).text("/status")).isEqualTo("AWAITING_CONFIRMATION");
        ApiAnswer placements =
                client.get("inboundPlans/" + plan + "/placementOptions").send();
        assertThat(placements.text("/placementOptions/0/status")).isEqualTo("OFFERED");
        plans.done(
                "POST",
                "inboundPlans/" + plan + "/placementOptions/" + placements.text("/placementOptions/0/placementOptionId")
                        + "/confirmation");
        assertThat(seller.review(plan).text("/status")).isEqualTo("AWAITING_CARRIER");
        assertThat(client.get(group(plan, group) + "/boxes").send().body().get("boxes"))
                .hasSize(9);
    }

    @Test
    void a_packing_that_is_offered_again_takes_the_one_before_back() {
        String plan = plans.created();
        plans.done("POST", "inboundPlans/" + plan + "/packingOptions");
        String first = packingOption(plan).path("packingOptionId").textValue();
        plans.done("POST", "inboundPlans/" + plan + "/packingOptions");
        JsonNode all = client.get("inboundPlans/" + plan + "/packingOptions")
                .send()
                .body()
                .get("packingOptions");
        assertThat(all).extracting(option -> option.path("status").textValue()).containsExactly("OFFERED", "EXPIRED");
        assertThat(all.at("/1/packingOptionId").textValue()).isEqualTo(first);
        ApiAnswer expired = plans.ended(
                plans.accepted("POST", "inboundPlans/" + plan + "/packingOptions/" + first + "/confirmation"));
        assertThat(expired.text("/operationStatus")).isEqualTo("FAILED");
        assertThat(expired.text("/operationProblems/0/message")).contains("has expired");
    }

    @Test
    void boxes_that_hold_other_quantities_fail_the_operation_with_the_group() {
        String plan = plans.created();
        String group = plans.confirmedGroup(plan);
        ObjectNode fewer = NewPlans.boxes(group);
        ((ObjectNode) fewer.at("/packageGroupings/0/boxes/0")).put("quantity", 3);
        ApiAnswer failed = plans.ended(plans.pack(plan, fewer));
        assertThat(failed.text("/operationStatus")).isEqualTo("FAILED");
        assertThat(failed.text("/operationProblems/0/message"))
                .isEqualTo(
                        "ERROR: Package group %s did not contain expected items and/or quantities.".formatted(group));
        assertThat(failed.text("/operationProblems/0/details")).contains("MUG-RED: 48 expected, 36 in the boxes");
        assertThat(seller.review(plan).text("/waitsFor/what")).isEqualTo("CONTENTS");
    }

    @Test
    void without_boxes_nothing_is_placed_once_a_packing_is_confirmed() {
        String plan = plans.created();
        plans.confirmedGroup(plan);
        ApiAnswer failed = plans.ended(plans.accepted("POST", "inboundPlans/" + plan + "/placementOptions"));
        assertThat(failed.text("/operationStatus")).isEqualTo("FAILED");
        assertThat(failed.text("/operationProblems/0/message")).contains("boxes of this workflow are not known yet");
    }

    @Test
    void placements_that_are_generated_again_take_those_before_back_also_after_their_end() {
        String plan = plans.planned();
        String first = placementOption(plan);
        plans.done("POST", "inboundPlans/" + plan + "/placementOptions");
        String second = placementOption(plan);
        assertThat(second).isNotEqualTo(first);
        clock.advance(Duration.ofHours(24));
        plans.done("POST", "inboundPlans/" + plan + "/placementOptions");
        assertThat(placementOption(plan)).isNotIn(first, second);
    }

    @Test
    void new_boxes_take_the_placements_back() {
        String plan = plans.planned();
        String group = packingOption(plan).at("/packingGroups/0").textValue();
        ObjectNode boxes = NewPlans.boxes(group);
        ((ObjectNode) boxes.at("/packageGroupings/0/boxes/0/weight")).put("value", 30);
        assertThat(plans.ended(plans.pack(plan, boxes)).text("/operationStatus"))
                .isEqualTo("SUCCESS");
        assertThat(client.get("inboundPlans/" + plan + "/placementOptions")
                        .send()
                        .body()
                        .get("placementOptions"))
                .isEmpty();
        assertThat(seller.review(plan).text("/status")).isEqualTo("PACKING");
        plans.done("POST", "inboundPlans/" + plan + "/placementOptions");
        assertThat(seller.review(plan).text("/status")).isEqualTo("AWAITING_CONFIRMATION");
    }

    @Test
    void a_plan_of_our_own_door_has_a_packing_that_is_confirmed() {
        String plan = seller.plan();
        JsonNode option = packingOption(plan);
        assertThat(option.path("status").textValue()).isEqualTo("ACCEPTED");
        String group = option.at("/packingGroups/0").textValue();
        assertThat(client.get(group(plan, group) + "/boxes").send().body().get("boxes"))
                .isNotEmpty();
        ApiAnswer again = plans.ended(plans.accepted("POST", "inboundPlans/" + plan + "/packingOptions"));
        assertThat(again.text("/operationStatus")).isEqualTo("FAILED");
        plans.done("POST", "inboundPlans/" + plan + "/placementOptions");
        assertThat(seller.review(plan).text("/status")).isEqualTo("AWAITING_CONFIRMATION");
    }

    @Test
    void it_can_be_cancelled_and_renamed_while_it_is_packed() {
        String plan = plans.created();
        assertThat(client.put("inboundPlans/" + plan + "/name", Json.object().put("name", "Other"))
                        .status())
                .isEqualTo(204);
        plans.done("PUT", "inboundPlans/" + plan + "/cancellation");
        assertThat(client.get("inboundPlans/" + plan).send().text("/status")).isEqualTo("VOIDED");
        assertThat(seller.review(plan).text("/status")).isEqualTo("CANCELLED");
        assertThat(client.call("POST", "inboundPlans/" + plan + "/packingOptions")
                        .send()
                        .text("/errors/0/message"))
                .isEqualTo("ERROR: Operation GeneratePackingOptions cannot be processed on a cancelled inbound plan.");
    }

    private static void set(ObjectNode body, String pointer, JsonNode value) {
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = body.at(pointer.substring(0, cut));
        String last = pointer.substring(cut + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
    }

    private JsonNode packingOption(String plan) {
        return client.get("inboundPlans/" + plan + "/packingOptions")
                .send()
                .body()
                .at("/packingOptions/0");
    }

    private String placementOption(String plan) {
        return client.get("inboundPlans/" + plan + "/placementOptions")
                .send()
                .text("/placementOptions/0/placementOptionId");
    }

    private static String group(String plan, String group) {
        return "inboundPlans/" + plan + "/packingGroups/" + group;
    }
}
