package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** The pallets of a shipment are those that the model packs, or those that the seller gives. */
class PalletsTest extends NewSeller {

    private static final String ROUTE = " /workflows/{workflowId}/shipments/{shipmentId}/pallets";

    @Test
    void the_layout_has_every_box_of_the_shipment_on_the_pallets_of_the_estimate() {
        String workflow = seller.plan();
        JsonNode shipment = seller.review(workflow).body().at("/placementOptions/0/shipments/0");
        ApiAnswer layout = get(workflow, shipment.get("shipmentId").textValue(), "application/json");

        assertThat(layout.status()).isEqualTo(200);
        assertThat(layout.text("/estimatedBy")).isEqualTo("MODEL");
        assertThat(layout.body().get("quantity")).isEqualTo(shipment.at("/pallets/quantity"));
        int boxes = 0;
        for (JsonNode pallet : layout.body().get("pallets")) {
            assertThat(pallet.at("/dimensions/height").decimalValue())
                    .isBetween(new BigDecimal("6"), new BigDecimal("72"));
            boxes += pallet.get("quantity").intValue() * pallet.get("boxes").size();
        }
        assertThat(boxes).isEqualTo(shipment.get("boxCount").intValue());
    }

    @Test
    void the_drawing_is_well_formed_and_sent_to_who_prefers_it() throws Exception {
        String workflow = seller.plan();
        String shipment = seller.review(workflow).text("/placementOptions/0/shipments/0/shipmentId");
        ApiAnswer drawing = get(workflow, shipment, "image/svg+xml");

        assertThat(drawing.header("content-type")).isEqualTo("image/svg+xml");
        String svg = drawing.response().get("body").textValue();
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(svg).contains("Pallets of shipment " + shipment, "1 pallet: 48 x 40 x ", " full");
        assertThat(get(workflow, shipment, "*/*").header("content-type")).isEqualTo("application/json");
        assertThat(get(workflow, shipment, "text/html,*/*;q=0.8").header("content-type"))
                .isEqualTo("application/json");
    }

    @Test
    void the_sellers_pallets_are_shown_and_charged_from_then_on() {
        String workflow = seller.confirmed("FREIGHT_LTL", "AMAZON_PARTNERED_CARRIER");
        JsonNode before = seller.review(workflow).body();
        String shipment = before.at("/shipments/0/shipmentId").textValue();
        ApiAnswer after = put(workflow, shipment, pallets(3, 72, 900));

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.body().get("ledger")).hasSize(before.get("ledger").size() + 1);
        assertThat(after.body().at("/confirmation")).isEqualTo(before.at("/confirmation"));
        assertThat(after.body().at("/totalOwed")).isEqualTo(after.body().at("/charges/total"));
        ApiAnswer shown = get(workflow, shipment, "application/json");
        assertThat(shown.text("/estimatedBy")).isEqualTo("SELLER");
        assertThat(shown.body().at("/pallets/0").has("boxes")).isFalse();
        assertThat(get(workflow, shipment, "image/svg+xml")
                        .response()
                        .get("body")
                        .textValue())
                .contains("as the seller says");
    }

    @Test
    void wrong_pallets_are_named_field_by_field() {
        String workflow = seller.plan();
        String shipment = seller.review(workflow).text("/placementOptions/0/shipments/0/shipmentId");
        assertThat(put(workflow, shipment, pallets(1, 73, 1501)).wrongFields())
                .containsExactly("pallets[0].dimensions.height", "pallets[0].weight");
        assertThat(put(workflow, shipment, Json.object()).wrongFields()).containsExactly("pallets");
        assertThat(put(workflow, shipment, pallets(1, 60, 50)).wrongFields()).containsExactly("pallets[0].weight");
    }

    @Test
    void parcels_that_are_confirmed_have_no_pallets_and_what_is_unknown_is_not_found() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        String shipment = seller.review(workflow).text("/shipments/0/shipmentId");
        assertThat(put(workflow, shipment, pallets(1, 60, 900)).code()).isEqualTo("other-shipping-mode");
        String unknown = "sh00000000-0000-4000-8000-000000000000";
        assertThat(put(workflow, unknown, pallets(1, 60, 900)).code()).isEqualTo("shipment-not-found");
        assertThat(get(workflow, unknown, "*/*").code()).isEqualTo("shipment-not-found");
        assertThat(get(workflow, "x", "*/*").code()).isEqualTo("shipment-not-found");
    }

    private ApiAnswer get(String workflow, String shipment, String accept) {
        return seller.send(ApiRequest.to("GET" + ROUTE, workflow, shipment).header("accept", accept));
    }

    private ApiAnswer put(String workflow, String shipment, ObjectNode body) {
        return seller.send(ApiRequest.to("PUT" + ROUTE, workflow, shipment).body(body));
    }

    private static ObjectNode pallets(int quantity, int height, int pounds) {
        ObjectNode body = Json.object();
        ObjectNode pallet = body.putArray("pallets").addObject().put("quantity", quantity);
        pallet.putObject("dimensions")
                .put("length", 48)
                .put("width", 40)
                .put("height", height)
                .put("unitOfMeasurement", "IN");
        pallet.putObject("weight").put("value", pounds).put("unit", "LB");
        return body;
    }
}
