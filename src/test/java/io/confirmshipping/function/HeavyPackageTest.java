package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.NewSeller;
import org.junit.jupiter.api.Test;

/** A box that is long or heavy holds a single unit, travels with a carrier that takes it, and has a label (rules.md#rule-7). */
class HeavyPackageTest extends NewSeller {

    @Test
    void a_single_unit_over_fifty_pounds_travels_and_its_box_needs_a_label() {
        assertThat(shipped(50).has("heavyPackageLabel")).isFalse();
        assertThat(shipped(51).get("heavyPackageLabel").booleanValue()).isTrue();
    }

    @Test
    void the_label_is_shown_before_the_boxes_are_shipped() {
        assertThat(seller.create(safes(24, 50)).body().at("/boxes/0").has("heavyPackageLabel"))
                .isFalse();
        assertThat(seller.create(safes(24, 51))
                        .body()
                        .at("/boxes/0/heavyPackageLabel")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void a_cube_of_108_inches_is_refused() {
        ApiAnswer refused = seller.create(safes(108, 100));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("boxes[0]");
        assertThat(refused.text("/errors/0/message"))
                .startsWith("must fit on a pallet, which takes boxes of 48 x 40 x 66 in and ")
                .endsWith(
                        " lb, or travel as a small parcel that a carrier takes, not 108 x 108 x 108 in, 100 lb; use smaller boxes");
    }

    @Test
    void a_box_that_no_center_takes_is_told_with_its_size_and_the_limit() {
        ApiAnswer refused = seller.create(safes(30, 151));

        assertThat(refused.text("/errors/0/message"))
                .isEqualTo(
                        "must weigh at most 150 lb and have no side over 108 in, not 30 x 30 x 30 in, 151 lb; no fulfillment center takes larger or heavier boxes");
    }

    @Test
    void a_carrier_that_does_not_take_a_box_says_so_before_it_is_chosen() {
        JsonNode quote = own(seller.create(safes(24, 71)).body());

        assertThat(quote.get("available").booleanValue()).isTrue();
        assertThat(quote.at("/unavailableCarriers/0/carrier/alphaCode").textValue())
                .isEqualTo("USPS");
        assertThat(quote.at("/unavailableCarriers/0/because").textValue())
                .isEqualTo("Box kind 1 weighs 71 lb; USPS takes at most 70 lb.");
        assertThat(own(seller.create(safes(24, 70)).body()).has("unavailableCarriers"))
                .isFalse();
    }

    private JsonNode shipped(int pounds) {
        String workflow = seller.create(safes(24, pounds)).text("/workflowId");
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        seller.confirm(workflow);
        return seller.shipment(seller.review(workflow).text("/shipments/0/shipmentConfirmationId"))
                .body()
                .at("/boxes/0");
    }

    private static JsonNode own(JsonNode workflow) {
        for (JsonNode quote : workflow.at("/placementOptions/0/quotes")) {
            if (quote.get("shippingMode").textValue().equals("GROUND_SMALL_PARCEL")
                    && quote.get("shippingSolution").textValue().equals("USE_YOUR_OWN_CARRIER")) {
                return quote;
            }
        }
        throw new AssertionError("No quote for parcels of an own carrier");
    }

    /** Returns contents of eight boxes with a safe each, as cubes. */
    private static ObjectNode safes(int side, int pounds) {
        ObjectNode contents = Event.fallRestock();
        ObjectNode box = contents.at("/boxes/0").deepCopy();
        box.put("quantity", 8).putArray("items").addObject().put("msku", "SAFE").put("quantity", 1);
        box.putObject("dimensions")
                .put("length", side)
                .put("width", side)
                .put("height", side)
                .put("unitOfMeasurement", "IN");
        box.putObject("weight").put("value", pounds).put("unit", "LB");
        contents.putArray("boxes").add(box);
        ObjectNode item = contents.at("/items/0").deepCopy();
        contents.putArray("items").add(item.put("msku", "SAFE").put("quantity", 8));
        return contents;
    }
}
