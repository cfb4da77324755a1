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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans and boxes that are refused at once (rules.md#rule-28). */
class RefusedPackingTest {

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
    void boxes_that_no_carrier_takes_fail_before_they_are_planned() {
        String plan = plans.created();
        ObjectNode body = NewPlans.boxes(plans.confirmedGroup(plan));
        ((ObjectNode) body.at("/packageGroupings/0/boxes/0/dimensions")).put("length", 200);

        ApiAnswer failed = plans.ended(plans.pack(plan, body));

        assertThat(failed.text("/operationStatus")).isEqualTo("FAILED");
        assertThat(failed.text("/operationProblems/0/message")).contains("boxes[0]", "must fit on a pallet");
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

    private static String group(String plan, String group) {
        return "inboundPlans/" + plan + "/packingGroups/" + group;
    }
}
