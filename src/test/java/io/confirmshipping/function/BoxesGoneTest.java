package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.NewSeller;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A box that has lost its last unit does not travel: it is neither charged nor on a pallet. */
class BoxesGoneTest extends NewSeller {

    @Test
    void small_parcels_that_are_gone_are_refunded_and_the_charges_say_so() {
        String workflow = confirmed(24, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        JsonNode before = seller.review(workflow).body();

        seller.editQuantity(shipment(before), "LAMP", 18);

        JsonNode after = seller.review(workflow).body();
        assertThat(shipping(before)).isPositive();
        assertThat(shipping(after).multiply(BigDecimal.valueOf(24)))
                .isEqualByComparingTo(shipping(before).multiply(BigDecimal.valueOf(18)));
        assertThat(after.at("/charges/total")).isEqualTo(after.at("/totalOwed"));
        assertThat(after.at("/confirmation")).isEqualTo(before.at("/confirmation"));
        JsonNode refund = entry(after, before.get("ledger").size());
        assertThat(refund.get("type").textValue()).isEqualTo("REFUND");
        assertThat(refund.get("target").textValue()).isEqualTo("SHIPPING");
        assertThat(refund.get("reason").textValue())
                .startsWith("6 boxes of %s were removed; from %s to %s: 18 x 3.20 per box"
                        .formatted(shipment(before), text(shipping(before)), text(shipping(after))));
        assertThat(line(after).get("reason").textValue())
                .isEqualTo("%s at first, then %s less; see the ledger for the reasons"
                        .formatted(
                                text(shipping(before)),
                                text(refund.at("/value/amount").decimalValue())));
    }

    @Test
    void pallets_are_estimated_and_quoted_anew_and_drawn_as_they_are_estimated() {
        String workflow = confirmed(121, "FREIGHT_LTL", "AMAZON_PARTNERED_CARRIER");
        JsonNode before = seller.review(workflow).body();

        seller.editQuantity(shipment(before), "LAMP", 115);

        JsonNode after = seller.review(workflow).body();
        String planned = after.at("/shipments/0/shipmentId").textValue();
        JsonNode pallets = seller.pallets(workflow, planned).body();
        assertThat(chosen(before).at("/shipments/0/pallets/quantity").intValue())
                .as("a pallet holds 40")
                .isEqualTo(4);
        assertThat(chosen(after).at("/shipments/0/pallets/quantity").intValue()).isEqualTo(3);
        assertThat(shipping(after)).isLessThan(shipping(before));
        assertThat(boxes(pallets)).isEqualTo(115);
        assertThat(pallets.get("quantity"))
                .isEqualTo(chosen(after).at("/shipments/0/pallets/quantity"))
                .isNotNull();
        assertThat(chosen(after).at("/shipments/0/boxCount").intValue()).isEqualTo(115);
        assertThat(chosen(after).at("/shipments/0/unitCount").intValue()).isEqualTo(115);
        assertThat(after.at("/charges/total")).isEqualTo(after.at("/totalOwed"));
    }

    @Test
    void what_the_seller_said_of_the_pallets_stays() {
        String workflow = confirmed(120, "FREIGHT_LTL", "AMAZON_PARTNERED_CARRIER");
        String planned = seller.review(workflow).text("/shipments/0/shipmentId");
        seller.overridePallets(workflow, planned, 5);
        JsonNode before = seller.review(workflow).body();

        seller.editQuantity(shipment(before), "LAMP", 114);

        JsonNode after = seller.review(workflow).body();
        assertThat(chosen(after).at("/shipments/0/pallets"))
                .isEqualTo(chosen(before).at("/shipments/0/pallets"));
        assertThat(shipping(after)).isEqualTo(shipping(before));
    }

    @Test
    void the_accepted_option_counts_what_its_shipments_hold_and_keeps_what_else_was_offered() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        JsonNode before = seller.review(workflow).body();
        JsonNode item = seller.shipment(shipment(before)).body().at("/items/0");
        int confirmed = item.get("confirmed").intValue();

        seller.editQuantity(shipment(before), item.get("msku").textValue(), confirmed + 2);

        JsonNode after = seller.review(workflow).body();
        int units = chosen(before).at("/shipments/0/unitCount").intValue();
        assertThat(chosen(after).at("/shipments/0/unitCount").intValue()).isEqualTo(units + 2);
        assertThat(chosen(after).at("/shipments/0/boxCount")).isEqualTo(after.at("/shipments/0/boxCount"));
        assertThat(chosen(after).get("fees")).isEqualTo(chosen(before).get("fees"));
        assertThat(others(after)).isNotEmpty().isEqualTo(others(before));
        assertThat(chosen(after).at("/quotes/0/charges/shipping/amount").decimalValue())
                .isEqualByComparingTo(shipping(after))
                .isGreaterThan(shipping(before));
    }

    /** Returns a body with lamps in boxes of one, all for one center. */
    private String confirmed(int lamps, String mode, String solution) {
        ObjectNode contents = Event.fallRestock().put("placementPreference", "MINIMAL_SPLITS");
        ObjectNode box = contents.at("/boxes/0").deepCopy();
        box.put("quantity", lamps)
                .putArray("items")
                .addObject()
                .put("msku", "LAMP")
                .put("quantity", 1);
        contents.putArray("boxes").add(box);
        contents.putArray("items").addObject().put("msku", "LAMP").put("quantity", lamps);
        String workflow = seller.create(contents).text("/workflowId");
        seller.choose(workflow, mode, solution);
        seller.confirm(workflow);
        return workflow;
    }

    private static String shipment(JsonNode workflow) {
        return workflow.at("/shipments/0/shipmentConfirmationId").textValue();
    }

    private static BigDecimal shipping(JsonNode workflow) {
        return workflow.at("/charges/shipping/amount").decimalValue();
    }

    private static JsonNode line(JsonNode workflow) {
        return workflow.at("/charges/lines/0");
    }

    private static String text(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static JsonNode entry(JsonNode workflow, int index) {
        return workflow.get("ledger").get(index);
    }

    private static JsonNode chosen(JsonNode workflow) {
        for (JsonNode option : workflow.get("placementOptions")) {
            if (option.get("placementOptionId").equals(workflow.at("/shipping/placementOptionId"))) {
                return option;
            }
        }
        throw new AssertionError("Nothing was chosen");
    }

    /** Returns the quotes but for the first, which was confirmed. */
    private static List<JsonNode> others(JsonNode workflow) {
        List<JsonNode> quotes = new ArrayList<>();
        chosen(workflow).get("quotes").forEach(quotes::add);
        return quotes.subList(1, quotes.size());
    }

    private static int boxes(JsonNode pallets) {
        int boxes = 0;
        for (JsonNode pallet : pallets.get("pallets")) {
            boxes += pallet.get("quantity").intValue() * pallet.get("boxes").size();
        }
        return boxes;
    }
}
