package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.command.Commands;
import io.confirmshipping.function.inbound.InboundClient;
import io.confirmshipping.function.inbound.NewPlans;
import io.confirmshipping.function.json.Json;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A workflow that began with items at the other front door is placed, packed and confirmed at ours (rules.md#rule-32). */
class PackShipmentsTest {

    private static final String ROUTE = "PUT /workflows/{workflowId}/packing";

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();

    private Seller seller;
    private String workflow;
    private ObjectNode boxes;

    @BeforeEach
    void place_without_boxes() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(new Api(functions));
        ApiRequest packing = Commands.ofTemplate()
                .filter(command -> command.route().equals(ROUTE))
                .findFirst()
                .orElseThrow()
                .prepare(seller);
        workflow = packing.parameters().get("workflowId");
        boxes = (ObjectNode) Json.parse(packing.event().get("body").textValue());
    }

    @Test
    void the_boxes_of_all_shipments_are_given_and_go_on_pallets() {
        assertThat(actions(seller.review(workflow))).contains("packing").doesNotContain("shipping", "contents");
        JsonNode acceptance = seller.review(workflow).body().get("acceptance");

        ApiAnswer packed = seller.packShipments(workflow, boxes);

        assertThat(packed.status()).isEqualTo(200);
        assertThat(packed.body().get("acceptance")).isEqualTo(acceptance);
        assertThat(packed.body().get("boxes")).isNotEmpty();
        assertThat(packed.text("/waitsFor/what")).isEqualTo("SHIPPING_CHOICE");
        assertThat(actions(packed)).contains("shipping", "pallets").doesNotContain("packing");
        assertThat(seller.choose(workflow, "GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER")
                        .text("/code"))
                .isEqualTo("carrier-not-available");
        seller.choose(workflow, "FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        assertThat(seller.confirm(workflow).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void boxes_that_are_known_stay() {
        ApiAnswer packed = seller.packShipments(workflow, boxes);
        assertThat(seller.packShipments(workflow, boxes).body()).isEqualTo(packed.body());
        one("/shipments/0/boxes/0/weight").put("value", 26);
        assertThat(seller.packShipments(workflow, boxes).text("/code")).isEqualTo("packing-accepted");

        seller.choose(workflow, "FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        seller.confirm(workflow);
        assertThat(seller.packShipments(workflow, boxes).text("/code")).isEqualTo("already-confirmed");
    }

    @Test
    void a_cancelled_workflow_says_so_before_it_looks_at_boxes() {
        seller.cancel(workflow);
        one("/shipments/0/boxes/0/items/0").put("quantity", 1);

        assertThat(seller.packShipments(workflow, boxes).text("/code")).isEqualTo("workflow-cancelled");
    }

    @Test
    void before_a_placement_is_accepted_it_is_said_what_comes_first() {
        String placed = new NewPlans(functions, new InboundClient(functions, seller.id())).created();
        ApiAnswer packing = seller.packShipments(placed, boxes);
        assertThat(packing.text("/code")).isEqualTo("not-planned");
        seller.planAgain(placed);
        ApiAnswer refused = seller.packShipments(placed, boxes);
        assertThat(refused.text("/code")).isEqualTo("not-confirmed");
        assertThat(refused.text("/detail")).contains("Accept one, then give the boxes of each shipment.");
        assertThat(seller.packShipments(seller.plan(), boxes).text("/code")).isEqualTo("packing-accepted");
    }

    @Test
    void one_unit_more_does_not_match_and_a_shipment_that_is_missing_does_not_either() {
        ObjectNode held = one("/shipments/0/boxes/0/items/0");
        held.put("quantity", held.get("quantity").intValue() + 1);
        ApiAnswer refused = seller.packShipments(workflow, boxes);
        assertThat(refused.text("/code")).isEqualTo("boxes-do-not-match");
        assertThat(refused.body().toString())
                .contains(boxes.at("/shipments/0/shipmentId").textValue());

        held.put("quantity", held.get("quantity").intValue() - 1);
        ArrayNode shipments = (ArrayNode) boxes.get("shipments");
        if (shipments.size() > 1) {
            shipments.remove(0);
            assertThat(seller.packShipments(workflow, boxes).text("/code")).isEqualTo("boxes-do-not-match");
        }
    }

    @Test
    void every_wrong_field_is_named() {
        ArrayNode shipments = (ArrayNode) boxes.get("shipments");
        shipments.add(shipments.get(0).deepCopy());
        shipments.add(((ObjectNode) shipments.get(0).deepCopy()).put("shipmentId", "sh-of-nobody"));

        ApiAnswer refused = seller.packShipments(workflow, boxes);

        int last = shipments.size() - 1;
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsText("field"))
                .containsExactly(
                        "shipments[%d].shipmentId".formatted(last - 1), "shipments[%d].shipmentId".formatted(last));
        assertThat(refused.body().toString()).contains("was named before", "not sh-of-nobody");
    }

    @Test
    void a_sku_stands_once_in_a_box_and_a_workflow_has_5000_boxes_at_most() {
        ObjectNode box = one("/shipments/0/boxes/0");
        ((ArrayNode) box.get("items")).add(box.at("/items/0").deepCopy());
        box.put("quantity", 5_000);
        ((ArrayNode) boxes.at("/shipments/0/boxes")).add(box.deepCopy().put("quantity", 1));

        ApiAnswer refused = seller.packShipments(workflow, boxes);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsText("field"))
                .contains("shipments", "shipments[0].boxes[0].items[1].msku");
    }

    private ObjectNode one(String path) {
        return (ObjectNode) boxes.at(path);
    }

    private static List<String> actions(ApiAnswer answer) {
        return answer.body()
                .get("actions")
                .valueStream()
                .map(JsonNode::textValue)
                .toList();
    }
}
