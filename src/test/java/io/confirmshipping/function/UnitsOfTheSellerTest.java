package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.NewSeller;
import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A seller who measures in centimetres and kilograms is answered in centimetres and kilograms. */
class UnitsOfTheSellerTest extends NewSeller {

    private static final BigDecimal KILOGRAMS_PER_POUND = new BigDecimal("0.45359237");

    @Test
    void every_size_and_weight_is_in_the_units_of_the_contents() {
        JsonNode metric = withoutExplanations(seller.create(metric()).body());

        assertThat(metric.findValuesAsText("unitOfMeasurement")).isNotEmpty().containsOnly("CM");
        assertThat(metric.findValuesAsText("unit")).isNotEmpty().containsOnly("KG");
        String workflow = metric.get("workflowId").textValue();
        seller.choose(workflow, "FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        assertThat(withoutExplanations(seller.confirm(workflow).body()).findValuesAsText("unit"))
                .containsOnly("KG");
    }

    /** The facts of a sentence have the units in which the sentence says them. */
    private static JsonNode withoutExplanations(JsonNode answer) {
        answer.findParents("explanation").forEach(each -> ((ObjectNode) each).remove("explanation"));
        return answer;
    }

    @Test
    void the_same_boxes_weigh_the_same_in_either_unit() {
        JsonNode pounds = seller.create(Event.fallRestock()).body().at("/placementOptions/0/shipments/0/weight");
        JsonNode kilograms = seller.create(metric()).body().at("/placementOptions/0/shipments/0/weight");

        assertThat(pounds.get("unit").textValue()).isEqualTo("LB");
        assertThat(kilograms.get("value").decimalValue())
                .isCloseTo(
                        pounds.get("value").decimalValue().multiply(KILOGRAMS_PER_POUND),
                        Offset.offset(new BigDecimal("0.05")));
    }

    @Test
    void boxes_lie_on_their_pallet_in_centimetres_too_and_the_drawing_says_so() {
        JsonNode workflow = seller.create(metric()).body();
        String planned =
                workflow.at("/placementOptions/0/shipments/0/shipmentId").textValue();
        JsonNode pallet = seller.pallets(workflow.get("workflowId").textValue(), planned)
                .body()
                .at("/pallets/0");
        BigDecimal length = pallet.at("/dimensions/length").decimalValue();

        assertThat(length).isEqualByComparingTo("121.92");
        assertThat(pallet.get("boxes")).isNotEmpty().allSatisfy(box -> assertThat(
                        box.get("x").decimalValue().add(box.get("length").decimalValue()))
                .isLessThanOrEqualTo(length));
        String drawing = seller.send(ApiRequest.to(
                                "GET /workflows/{workflowId}/shipments/{shipmentId}/pallets",
                                workflow.get("workflowId").textValue(),
                                planned)
                        .header("accept", "image/svg+xml"))
                .response()
                .get("body")
                .textValue();
        assertThat(drawing).contains("121.92 x 101.6 x", " cm", " kg").doesNotContain(" lb", " in,");
    }

    /** Returns the usual contents, with every inch as 2.54 cm and every pound as 0.4536 kg. */
    private static ObjectNode metric() {
        ObjectNode body = Event.fallRestock();
        body.get("boxes").forEach(box -> {
            ObjectNode size = (ObjectNode) box.get("dimensions");
            for (String side : new String[] {"length", "width", "height"}) {
                size.put(side, size.get(side).decimalValue().multiply(new BigDecimal("2.54")));
            }
            size.put("unitOfMeasurement", "CM");
            ObjectNode weight = (ObjectNode) box.get("weight");
            weight.put("value", weight.get("value").decimalValue().multiply(new BigDecimal("0.4536")))
                    .put("unit", "KG");
        });
        return body;
    }
}
