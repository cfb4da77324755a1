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
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        JsonNode shown =
                client.get("inboundPlans/" + plan + "/items").send().body().get("items");
        assertThat(shown.at("/0/expiration").textValue()).isEqualTo("2027-01-31");
        assertThat(shown.at("/0/manufacturingLotCode").textValue()).isEqualTo("LOT-1");
        assertThat(shown.get(1).has("expiration")).isFalse();
        assertThat(seller.review(plan).text("/status")).isEqualTo("AWAITING_CONFIRMATION");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/destinationMarketplaces/0 | \"A1\" | /destinationMarketplaces/0",
                "/destinationMarketplaces | [] | /destinationMarketplaces",
                "/sourceAddress/postalCode | \"00000\" | /sourceAddress/postalCode",
                "/sourceAddress/phoneNumber | \"12\" | /sourceAddress/phoneNumber",
                "/sourceAddress/city | null | /sourceAddress/city",
                "/items | [] | /items",
                "/items/0/quantity | 0 | /items/0/quantity",
                "/items/0/quantity | 500001 | /items/0/quantity",
                "/items/0/prepOwner | \"ME\" | /items/0/prepOwner",
                "/items/0/expiration | \"2027-02-30\" | /items/0/expiration",
                "/items/1/msku | \"MUG-RED\" | /items/1/msku",
                "/name | \"12345678901234567890123456789012345678901\" | /name"
            })
    void a_plan_that_is_malformed_is_refused_at_once(String pointer, String value, String field) {
        ObjectNode body = NewPlans.body();
        set(
                body,
                pointer,
                Json.MAPPER.valueToTree(Json.parse("{\"v\": " + value + "}").get("v")));
        ApiAnswer refused = plans.create(body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/details")).isEqualTo(field);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /packageGroupings",
                "{\"packageGroupings\": [{\"boxes\": []}]} | /packageGroupings/0/boxes",
                "{\"packageGroupings\": [{\"packingGroupId\": \"pg1\", \"shipmentId\": \"sh1\", \"boxes\": [{}]}]} | /packageGroupings/0/boxes/0/contentInformationSource"
            })
    void boxes_that_are_malformed_are_refused_at_once(String body, String field) {
        ApiAnswer refused = plans.pack(plans.created(), Json.parse(body));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/details")).isEqualTo(field);
    }

    @Test
    void a_second_packing_group_is_refused_at_once() {
        String plan = plans.created();
        String group = plans.confirmedGroup(plan);
        ObjectNode body = NewPlans.boxes(group);
        ((ArrayNode) body.get("packageGroupings"))
                .add(NewPlans.boxes("pg1").at("/packageGroupings/0").deepCopy());
        ApiAnswer refused = plans.pack(plan, body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors")).hasSize(1);
        assertThat(refused.text("/errors/0/message"))
                .isEqualTo(
                        "ERROR: packageGroupings names 2 packing groups; a plan has one, so give all its boxes in that one.");
        assertThat(refused.text("/errors/0/details")).isEqualTo("/packageGroupings");
        assertThat(plans.ended(plans.pack(plan, NewPlans.boxes(group))).text("/operationStatus"))
                .isEqualTo("SUCCESS");
    }

    @Test
    void more_boxes_than_a_plan_can_have_are_refused_at_once_with_their_field() {
        String plan = plans.created();
        ObjectNode body = NewPlans.boxes(plans.confirmedGroup(plan));
        ((ObjectNode) body.at("/packageGroupings/0/boxes/0")).put("quantity", 4_996);
        ApiAnswer refused = plans.pack(plan, body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/message"))
                .isEqualTo(
                        "ERROR: packageGroupings[0].boxes adds up to 5001 boxes; at most 5000 are allowed in one plan.");
        assertThat(refused.text("/errors/0/details")).isEqualTo("/packageGroupings/0/boxes");
        ((ObjectNode) body.at("/packageGroupings/0/boxes/0")).put("quantity", 4_995);
        assertThat(plans.pack(plan, body).status()).isEqualTo(202);
    }

    @Test
    void more_boxes_of_shipments_than_a_plan_can_have_are_refused_too() {
        ObjectNode body = Json.object();
        ArrayNode groupings = body.putArray("packageGroupings");
        for (int boxes : new int[] {2_500, 2_501}) {
            NewPlans.box(
                    groupings
                            .addObject()
                            .put("shipmentId", "sh" + boxes)
                            .putArray("boxes")
                            .addObject()
                            .put("quantity", boxes),
                    "MUG-RED",
                    1);
        }
        ApiAnswer refused = plans.pack(plans.created(), body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/message"))
                .isEqualTo("ERROR: packageGroupings adds up to 5001 boxes; at most 5000 are allowed in one plan.");
    }

    @Test
    void more_boxes_than_a_plan_can_have_are_refused_before_they_are_read() {
        ObjectNode body = Json.object();
        ArrayNode groupings = body.putArray("packageGroupings");
        for (int group = 0; group < 200; group++) {
            ArrayNode boxes =
                    groupings.addObject().put("packingGroupId", "pg" + group).putArray("boxes");
            for (int box = 0; box < 4_000; box++) {
                boxes.addObject();
            }
        }
        ApiAnswer refused = plans.pack(plans.created(), body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors")).hasSize(1);
        assertThat(refused.text("/errors/0/message")).contains("has 800000 entries of boxes; at most 5000 are allowed");
    }

    @Test
    void what_does_not_exist_is_refused_at_once() {
        String plan = plans.created();
        plans.confirmedGroup(plan);
        assertThat(plans.pack(plan, NewPlans.boxes("pg1")).text("/errors/0/message"))
                .isEqualTo("The requested packingGroupId does not exist for the given inbound plan.");
        assertThat(client.call("POST", "inboundPlans/" + plan + "/packingOptions/po1/confirmation")
                        .send()
                        .text("/errors/0/message"))
                .isEqualTo("The requested packingOptionId does not exist for the given inbound plan.");
        assertThat(client.get(group(plan, "pg1") + "/items").send().status()).isEqualTo(400);
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
