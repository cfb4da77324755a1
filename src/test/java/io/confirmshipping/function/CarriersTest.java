package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import org.junit.jupiter.api.Test;

/** The carriers that can be chosen, and an own carrier that is chosen by its name (rules.md#rule-5). */
class CarriersTest extends NewSeller {

    @Test
    void the_carriers_of_every_method_are_listed_with_code_and_name() {
        JsonNode methods = seller.send(ApiRequest.to("GET /carriers")).body().get("methods");

        assertThat(methods).hasSize(4);
        assertThat(methods.at("/0/shippingSolution").textValue()).isEqualTo("AMAZON_PARTNERED_CARRIER");
        assertThat(methods.at("/0/takesOtherCarriers").booleanValue()).isFalse();
        assertThat(methods.at("/0/carriers/0/name").textValue()).isEqualTo("UPS");
        assertThat(methods.at("/0/carriers/0/largestParcel/lengthPlusGirthInches")
                        .intValue())
                .isEqualTo(165);
        assertThat(methods.at("/2/takesOtherCarriers").booleanValue()).isTrue();
        assertThat(methods.get(2).get("carriers").findValuesAsText("alphaCode"))
                .containsExactly("OTHER", "DHLC", "FDEG", "UPSN", "USPS");
    }

    @Test
    void the_list_has_no_parameters() {
        assertThat(seller.send(ApiRequest.to("GET /carriers").query("status", "ACTIVE"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_known_name_is_shown_with_its_code() {
        assertThat(chosen(seller.plan(), Json.object().put("name", "dhl ")).at("/shipping/carrier"))
                .isEqualTo(Json.object().put("alphaCode", "DHLC").put("name", "DHL"));
    }

    @Test
    void any_other_name_is_shown_as_given_wherever_the_carrier_is_shown() {
        ObjectNode bob = Json.object().put("alphaCode", "OTHER").put("name", "Uncle Bob's trucks");
        String workflow = seller.plan();

        assertThat(chosen(workflow, Json.object().put("name", "Uncle Bob's trucks"))
                        .at("/shipping/carrier"))
                .isEqualTo(bob);
        assertThat(choose(workflow, Json.object().put("shipDate", "2026-11-29")).at("/shipping/carrier"))
                .as("after another ship date")
                .isEqualTo(bob);
        seller.confirm(workflow);
        JsonNode review = seller.review(workflow).body();
        assertThat(review.at("/shipping/carrier")).isEqualTo(bob);
        assertThat(review.at("/shipments/0/carrier")).isEqualTo(bob);
        assertThat(seller.shipments().body().at("/shipments/0/carrier")).isEqualTo(bob);
        assertThat(seller.shipment(
                                review.at("/shipments/0/shipmentConfirmationId").textValue())
                        .body()
                        .at("/carrier"))
                .isEqualTo(bob);
        assertThat(chosen(workflow, bob).at("/shipping/carrier"))
                .as("the same carrier again")
                .isEqualTo(bob);
        assertThat(send(workflow, Json.object().put("name", "Aunt Ann's trucks"))
                        .code())
                .isEqualTo("already-confirmed");
    }

    @Test
    void a_code_with_another_name_than_its_own_is_refused_before_and_after_confirmation() {
        ObjectNode contradiction = Json.object().put("alphaCode", "UPSN").put("name", "Brown trucks");
        String workflow = seller.plan();

        assertContradiction(send(workflow, contradiction));
        chosen(workflow, Json.object().put("alphaCode", "UPSN"));
        seller.confirm(workflow);
        assertContradiction(send(workflow, contradiction));
        chosen(workflow, Json.object().put("alphaCode", "UPSN").put("name", "ups"));
    }

    private static void assertContradiction(ApiAnswer answer) {
        assertThat(answer.code()).isEqualTo("carrier-not-available");
        assertThat(answer.text("/detail"))
                .isEqualTo("Carrier UPSN is UPS, not Brown trucks. Leave out the code or the name.");
    }

    @Test
    void a_carrier_without_code_and_name_is_refused() {
        String workflow = seller.plan();

        ApiAnswer refused = send(workflow, Json.object());
        assertThat(refused.wrongFields()).containsExactly("carrier");
        assertThat(refused.text("/errors/0/message")).isEqualTo("must not be empty; name at least one of its fields");
        assertThat(send(workflow, Json.object().put("name", " ")).text("/errors/0/field"))
                .isEqualTo("carrier.name");
    }

    private JsonNode chosen(String workflow, JsonNode carrier) {
        ApiAnswer answer = send(workflow, carrier);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private ApiAnswer send(String workflow, JsonNode carrier) {
        ObjectNode body = Json.object()
                .put("shipDate", "2026-11-30")
                .put("shippingMode", "GROUND_SMALL_PARCEL")
                .put("shippingSolution", "USE_YOUR_OWN_CARRIER");
        body.set("carrier", carrier);
        return seller.choose(workflow, body);
    }

    private JsonNode choose(String workflow, JsonNode body) {
        return seller.choose(workflow, body).body();
    }
}
