package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A seller's pallets that cannot hold the boxes are refused; others that may be wrong are warned of (rules.md#rule-16). */
class SellerPalletsOverHttpTest extends NewSeller {

    private static final String ROUTE = " /workflows/{workflowId}/shipments/{shipmentId}/pallets";
    private static final String WARNING = "No way was found to pack all boxes of the shipment on these pallets.";

    @Test
    void pallets_that_cannot_hold_the_boxes_are_refused_before_and_after_confirmation() {
        String workflow = planned(box("CUBE", 40, 20, 20, 20));
        ObjectNode three = pallets(3, "72", 800);
        assertThat(put(workflow, shipment(workflow), three).wrongFields()).containsExactly("pallets");
        assertThat(put(workflow, shipment(workflow), pallets(20, "10.5", 200)).wrongFields())
                .contains("pallets[0].dimensions");

        confirm(workflow);
        assertThat(put(workflow, shipment(workflow), three).wrongFields()).containsExactly("pallets");
        assertThat(pallets(seller.review(workflow).body()).get("estimatedBy").textValue())
                .isEqualTo("MODEL");
        ApiAnswer four = put(workflow, shipment(workflow), pallets(4, "72", 800));
        assertThat(four.status()).isEqualTo(200);
        assertThat(pallets(four.body()).has("warning")).isFalse();
    }

    @Test
    void every_answer_with_the_pallets_shows_the_warning_before_and_after_confirmation() {
        String workflow = planned(box("SMALL", 40, 7, 5, 3), box("MIDDLE", 40, 11, 6, 4), box("LARGE", 40, 13, 9, 8));
        ApiAnswer entered = put(workflow, shipment(workflow), pallets(1, "33.5", 1500));

        assertThat(entered.status()).isEqualTo(200);
        assertThat(warning(pallets(entered.body()))).startsWith(WARNING);
        confirm(workflow);
        assertThat(warning(pallets(seller.review(workflow).body()))).startsWith(WARNING);
        assertThat(warning(seller.pallets(workflow, shipment(workflow)).body())).startsWith(WARNING);
        ApiAnswer drawing = seller.send(
                ApiRequest.to("GET" + ROUTE, workflow, shipment(workflow)).header("accept", "image/svg+xml"));
        assertThat(drawing.response().get("body").textValue()).contains(WARNING);
        String confirmed = seller.review(workflow).text("/shipments/0/shipmentConfirmationId");
        assertThat(warning(seller.shipment(confirmed).body().get("pallets"))).startsWith(WARNING);

        put(workflow, shipment(workflow), pallets(1, "60", 1500));
        assertThat(seller.shipment(confirmed).body().get("pallets").has("warning"))
                .isFalse();
    }

    private static String warning(JsonNode pallets) {
        return pallets.path("warning").asText();
    }

    private String planned(ObjectNode... boxes) {
        ObjectNode contents = Event.fallRestock().put("placementPreference", "MINIMAL_SPLITS");
        contents.putArray("items");
        contents.putArray("boxes");
        for (ObjectNode box : boxes) {
            contents.withArray("boxes").add(box);
            contents.withArray("items")
                    .addObject()
                    .put("msku", box.at("/items/0/msku").textValue())
                    .put("quantity", box.get("quantity").intValue());
        }
        ApiAnswer created = seller.create(contents);
        assertThat(created.status()).isEqualTo(201);
        return created.text("/workflowId");
    }

    private static ObjectNode box(String msku, int quantity, int length, int width, int height) {
        ObjectNode box = Json.object().put("quantity", quantity);
        size(box.putObject("dimensions"), length, width, Integer.toString(height));
        box.putObject("weight").put("value", 10).put("unit", "LB");
        box.putArray("items").addObject().put("msku", msku).put("quantity", 1);
        return box;
    }

    private void confirm(String workflow) {
        seller.choose(workflow, "FREIGHT_LTL", "AMAZON_PARTNERED_CARRIER");
        seller.confirm(workflow);
    }

    /** Returns the only shipment of the option that sends all boxes to one center. */
    private String shipment(String workflow) {
        return only(seller.review(workflow).body()).get("shipmentId").textValue();
    }

    private static JsonNode pallets(JsonNode workflow) {
        return only(workflow).get("pallets");
    }

    private static JsonNode only(JsonNode workflow) {
        for (JsonNode option : workflow.get("placementOptions")) {
            if (option.get("default").booleanValue()) {
                return option.at("/shipments/0");
            }
        }
        throw new AssertionError("There is no default option");
    }

    private ApiAnswer put(String workflow, String shipment, ObjectNode body) {
        return seller.send(ApiRequest.to("PUT" + ROUTE, workflow, shipment).body(body));
    }

    private static ObjectNode pallets(int quantity, String height, int pounds) {
        ObjectNode body = Json.object();
        ObjectNode pallet = body.putArray("pallets").addObject().put("quantity", quantity);
        size(pallet.putObject("dimensions"), 48, 40, height);
        pallet.putObject("weight").put("value", pounds).put("unit", "LB");
        return body;
    }

    private static void size(ObjectNode size, int length, int width, String height) {
        size.put("length", length)
                .put("width", width)
                .put("height", new BigDecimal(height))
                .put("unitOfMeasurement", "IN");
    }
}
