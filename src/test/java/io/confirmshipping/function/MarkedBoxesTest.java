package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Boxes that are fragile or bear only so much (rules.md#rule-41), over HTTP. */
class MarkedBoxesTest extends NewSeller {

    private static final JsonNode FRAGILE = Json.object().put("fragile", true);
    private static final JsonNode BEARS =
            Json.object().set("maxLoad", Json.object().put("unit", "KG").put("value", 12.5));

    @Test
    void marks_come_back_as_they_were_given() {
        JsonNode box = seller.create(marked(BEARS)).body().at("/boxes/0");

        assertThat(box.get("maxLoad")).hasToString(BEARS.get("maxLoad").toString());
        assertThat(box.has("fragile")).isFalse();
        assertThat(seller.create(marked(FRAGILE)).body().at("/boxes/0/fragile").booleanValue())
                .isTrue();
    }

    @Test
    void a_load_on_a_fragile_box_is_refused() {
        ObjectNode both = Json.object().put("fragile", true);
        both.set("maxLoad", BEARS.get("maxLoad"));

        ApiAnswer refused = seller.create(marked(both));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields())
                .contains("boxes[0].maxLoad", "boxes[4].maxLoad")
                .hasSize(5);
        assertThat(refused.text("/errors/0/explanation/code")).isEqualTo("load-on-fragile-box");
        assertThat(seller.create(marked(Json.object().put("fragile", false).set("maxLoad", BEARS.get("maxLoad"))))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void fragile_boxes_take_more_pallets_and_cost_more() {
        JsonNode plain = onPallets(marked(Json.object()));
        JsonNode fragile = onPallets(marked(FRAGILE));

        assertThat(pallets(fragile)).isGreaterThan(pallets(plain));
        assertThat(total(fragile)).isGreaterThan(total(plain));
    }

    @Test
    void the_drawing_marks_fragile_boxes_and_says_what_others_bear() {
        assertThat(drawing(marked(FRAGILE))).contains(" lb, fragile, ", "m0 -14l-14 14");
        assertThat(drawing(marked(BEARS))).contains(" lb, bears 12.5 kg, ").doesNotContain("m0 -14l-14 14");
    }

    private JsonNode marked(JsonNode marks) {
        ObjectNode body = seller.contents().deepCopy();
        body.get("boxes").forEach(box -> ((ObjectNode) box).setAll((ObjectNode) marks));
        return body;
    }

    /** Chooses partnered pallets to the fewest destinations. */
    private JsonNode onPallets(JsonNode body) {
        JsonNode planned = seller.create(body).body();
        return seller.choose(
                        planned.get("workflowId").textValue(),
                        Json.object()
                                .put("shipDate", "2026-11-30")
                                .put("shippingMode", "FREIGHT_LTL")
                                .put("shippingSolution", "AMAZON_PARTNERED_CARRIER")
                                .set("placementOptionId", fewest(planned).get("placementOptionId")))
                .body();
    }

    private static JsonNode fewest(JsonNode workflow) {
        JsonNode options = workflow.get("placementOptions");
        return options.get(options.size() - 1);
    }

    private static int pallets(JsonNode workflow) {
        return fewest(workflow).at("/shipments/0/pallets/quantity").intValue();
    }

    private static BigDecimal total(JsonNode workflow) {
        return workflow.at("/charges/total/amount").decimalValue();
    }

    private String drawing(JsonNode body) {
        JsonNode workflow = seller.create(body).body();
        return seller.send(ApiRequest.to(
                                "GET /workflows/{workflowId}/shipments/{shipmentId}/pallets",
                                workflow.get("workflowId").textValue(),
                                workflow.at("/placementOptions/0/shipments/0/shipmentId")
                                        .textValue())
                        .header("accept", "image/svg+xml"))
                .response()
                .get("body")
                .textValue();
    }
}
