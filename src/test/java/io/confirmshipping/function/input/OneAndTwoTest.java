package io.confirmshipping.function.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Refusals about one thing and about two: the sentence counts as its reader does, and says what it got. The API of these tests
 * reads the grammar of every sentence besides.
 */
class OneAndTwoTest extends NewSeller {

    private static final String ITEMS = "PUT /shipments/{shipmentConfirmationId}/items";
    private static final String LABELS = "GET /shipments/{shipmentConfirmationId}/labels";

    @ParameterizedTest
    @CsvSource({
        "1, 'GHOST-1 was not confirmed in shipment %s. A confirmed shipment takes no new SKU: send it in another workflow.'",
        "2, 'GHOST-1 and GHOST-2 were not confirmed in shipment %s. A confirmed shipment takes no new SKU: send them in another workflow.'"
    })
    void skus_that_were_not_confirmed(int count, String expected) {
        String shipment = confirmed(count, "GROUND_SMALL_PARCEL");
        ObjectNode body = Json.object();
        ArrayNode items = body.putArray("items");
        for (int i = 1; i <= count; i++) {
            items.addObject().put("msku", "GHOST-" + i).put("quantity", 1);
        }

        assertThat(send(ITEMS, shipment, body).text("/detail")).isEqualTo(expected.formatted(shipment));
    }

    @ParameterizedTest
    @CsvSource({"1, 'with 1 unit in', 8", "2, 'with 2 units in', 9"})
    void a_quantity_beyond_its_limit(int count, String confirmed, int asked) {
        ObjectNode body = Json.object();
        body.putArray("items").addObject().put("msku", "MUG").put("quantity", asked);

        ApiAnswer answer = send(ITEMS, confirmed(count, "GROUND_SMALL_PARCEL"), body);

        assertThat(answer.text("/detail"))
                .contains("MUG was confirmed " + confirmed)
                .contains("%d is out of range".formatted(asked));
        assertThat(answer.text("/errors/0/field")).isEqualTo("items[0].quantity");
        assertThat(answer.text("/errors/0/message"))
                .startsWith("brings MUG to %d units in this shipment, which was confirmed with %d and"
                        .formatted(asked, count))
                .doesNotEndWith(".");
    }

    @ParameterizedTest
    @CsvSource({"1, 'is 1, but there is only one; begin at 0'", "2, 'is 2, but there are only 2; begin at 1'"})
    void labels_after_the_last(int count, String expected) {
        String shipment = confirmed(count, "GROUND_SMALL_PARCEL");

        ApiAnswer answer = seller.send(
                ApiRequest.to(LABELS, shipment).query("type", "box").query("pageStartIndex", String.valueOf(count)));

        assertThat(messages(answer)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 'are 2, but the shipment has only 1 box;'", "2, 'are 3, but the shipment has only 2 boxes;'"})
    void pallets_that_are_more_than_the_boxes(int count, String expected) {
        String workflow = workflow(count, "FREIGHT_LTL");
        ApiAnswer reviewed = seller.review(workflow);
        String planned = StreamSupport.stream(
                        reviewed.body().get("placementOptions").spliterator(), false)
                .filter(option ->
                        option.get("placementOptionId").equals(reviewed.body().at("/shipping/placementOptionId")))
                .map(option -> option.at("/shipments/0/shipmentId").textValue())
                .findFirst()
                .orElseThrow();

        assertThat(messages(seller.overridePallets(workflow, planned, count + 1)))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void boxes_that_are_not_of_the_shipment(int count) {
        String shipment = confirmed(count, "GROUND_SMALL_PARCEL");
        ObjectNode body = Json.object();
        body.putArray("items").addObject().put("msku", "MUG").put("quantity", 1);
        ArrayNode boxes = body.putArray("boxes");
        for (int i = 1; i <= count; i++) {
            ObjectNode box = boxes.addObject().put("boxId", "FBA-NONE-" + i);
            box.putArray("items").addObject().put("msku", "MUG").put("quantity", 1);
        }

        String messages = messages(send(ITEMS, shipment, body));

        for (int i = 1; i <= count; i++) {
            assertThat(messages).contains("must be a box of shipment %s, not FBA-NONE-%d".formatted(shipment, i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void skus_in_boxes_that_are_no_items(int count) {
        ObjectNode body = contents(1);
        for (int i = 1; i <= count; i++) {
            ((ArrayNode) body.at("/boxes/0/items"))
                    .addObject()
                    .put("msku", "GHOST-" + i)
                    .put("quantity", 1);
        }

        String messages = messages(seller.create(body));

        for (int i = 1; i <= count; i++) {
            assertThat(messages).contains("must be one of the items, not GHOST-%d; add it to them".formatted(i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_place_and_a_marketplace_that_are_not_ours(int count) {
        ObjectNode body = contents(count).put("marketplaceId", "NONE-" + count);
        ObjectNode abroad = contents(count);
        ((ObjectNode) abroad.get("sourceAddress")).put("countryCode", "CA");

        assertThat(messages(seller.create(body))).contains("must be one of [ATVPDKIKX0DER], not NONE-" + count);
        assertThat(messages(seller.create(abroad))).contains("must be US, the country of the marketplace, not CA");
    }

    private ApiAnswer send(String route, String shipment, ObjectNode body) {
        return seller.send(ApiRequest.to(route, shipment).body(body));
    }

    private static String messages(ApiAnswer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return StreamSupport.stream(answer.body().get("errors").spliterator(), false)
                .map(error -> error.get("message").textValue())
                .collect(Collectors.joining("\n"));
    }

    private String confirmed(int boxes, String mode) {
        return seller.review(workflow(boxes, mode)).text("/shipments/0/shipmentConfirmationId");
    }

    private String workflow(int boxes, String mode) {
        String workflow = seller.create(contents(boxes)).text("/workflowId");
        seller.choose(workflow, mode, "USE_YOUR_OWN_CARRIER");
        assertThat(seller.confirm(workflow).status()).isEqualTo(200);
        return workflow;
    }

    /** Boxes with one mug each, all to one center. */
    private static ObjectNode contents(int boxes) {
        ObjectNode body = Event.fallRestock().put("placementPreference", "MINIMAL_SPLITS");
        body.putArray("items")
                .addObject()
                .put("msku", "MUG")
                .put("quantity", boxes)
                .put("prepOwner", "NONE")
                .put("labelOwner", "SELLER");
        ObjectNode box = body.putArray("boxes").addObject().put("quantity", boxes);
        box.putObject("dimensions")
                .put("length", 12)
                .put("width", 10)
                .put("height", 8)
                .put("unitOfMeasurement", "IN");
        box.putObject("weight").put("value", 5).put("unit", "LB");
        box.putArray("items").addObject().put("msku", "MUG").put("quantity", 1);
        return body;
    }
}
