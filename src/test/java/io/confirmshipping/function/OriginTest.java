package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.json.Json;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address that boxes ship from decides about days, carriers and places (rules.md#rule-18, rules.md#rule-19 and rules.md#rule-20). */
class OriginTest extends NewSeller {

    /** 22:30 on 30 December in Honolulu; in Los Angeles it is 31 December. */
    private static final Instant EVENING_IN_HONOLULU = Instant.parse("2026-12-31T08:30:00Z");

    private static final Instant MIDNIGHT_IN_HONOLULU = Instant.parse("2026-12-31T10:00:00Z");

    @Test
    void miami_with_a_zip_code_of_seattle_is_refused_naming_both_fields() {
        ApiAnswer answer = Seller.anyone(api).create(from("Florida", "98101"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("sourceAddress.stateOrProvinceCode", "sourceAddress.postalCode");
        assertThat(answer.body().toString()).contains("Washington (WA)", "Florida");
    }

    @ParameterizedTest
    @CsvSource({"washington, 98101, WA", "dc, 20001, DC", "ct, 06390, CT", "New York, 06390, NY"})
    void a_state_is_understood_and_answered_as_its_code(String written, String postalCode, String code) {
        assertThat(Seller.anyone(api).create(from(written, postalCode)).text("/sourceAddress/stateOrProvinceCode"))
                .isEqualTo(code);
    }

    @Test
    void partnered_carriers_are_not_available_from_hawaii_whatever_the_pallets() {
        String workflow = seller.create(from("HI", "96813")).text("/workflowId");
        assertThatOnlyOwnCarriersAreAvailable(seller.review(workflow).body());

        String shipment = seller.review(workflow).text("/placementOptions/0/shipments/0/shipmentId");
        assertThat(seller.send(ApiRequest.to(
                                        "PUT /workflows/{workflowId}/shipments/{shipmentId}/pallets",
                                        workflow,
                                        shipment)
                                .body(pallets()))
                        .status())
                .isEqualTo(200);
        assertThatOnlyOwnCarriersAreAvailable(seller.review(workflow).body());
        assertThatOnlyOwnCarriersAreAvailable(seller.planAgain(workflow).body());
        for (String mode : new String[] {"GROUND_SMALL_PARCEL", "FREIGHT_LTL"}) {
            ApiAnswer refused = seller.choose(workflow, mode, "AMAZON_PARTNERED_CARRIER");
            assertThat(refused.text("/type")).endsWith("carrier-not-available");
            assertThat(refused.text("/detail")).contains("48 contiguous states", "Hawaii (HI)");
            assertThat(seller.choose(workflow, mode, "USE_YOUR_OWN_CARRIER").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void honolulu_ships_today_until_its_own_midnight() {
        clock.set(EVENING_IN_HONOLULU);
        String workflow = seller.create(from("HI", "96813")).text("/workflowId");

        assertThat(seller.choose(workflow, on("2026-12-29")).text("/type")).endsWith("ship-date-out-of-range");
        assertThat(seller.choose(workflow, on("2026-12-30")).status()).isEqualTo(200);
        clock.set(MIDNIGHT_IN_HONOLULU.minusMillis(1));
        assertThat(seller.review(workflow).text("/waitsFor/what")).isEqualTo("CONFIRMATION");
        clock.set(MIDNIGHT_IN_HONOLULU);
        assertThat(seller.review(workflow).text("/waitsFor/what")).isEqualTo("SHIP_DATE");
        assertThat(seller.confirm(workflow).text("/type")).endsWith("ship-date-out-of-range");
        clock.set(MIDNIGHT_IN_HONOLULU.minusMillis(1));
        assertThat(seller.confirm(workflow).status()).isEqualTo(200);
        assertThat(seller.choose(workflow, Json.object().put("shipDate", "2026-12-31"))
                        .status())
                .isEqualTo(200);
        clock.set(MIDNIGHT_IN_HONOLULU);
        assertThat(seller.choose(workflow, Json.object().put("shipDate", "2026-12-30"))
                        .text("/type"))
                .endsWith("ship-date-out-of-range");
    }

    @Test
    void new_york_half_an_hour_after_midnight_cannot_ship_yesterday() {
        clock.set(Instant.parse("2026-12-31T05:30:00Z"));
        String workflow = seller.create(from("NY", "10001")).text("/workflowId");

        ApiAnswer refused = seller.choose(workflow, on("2026-12-30"));

        assertThat(refused.text("/type")).endsWith("ship-date-out-of-range");
        assertThat(refused.text("/earliest")).isEqualTo("2026-12-31");
        assertThat(seller.choose(workflow, on("2026-12-31")).status()).isEqualTo(200);
    }

    @Test
    void default_names_have_the_time_where_the_boxes_are() {
        clock.set(EVENING_IN_HONOLULU);
        ObjectNode nameless = from("HI", "96813");
        nameless.remove("name");
        String workflow = seller.create(nameless).text("/workflowId");

        assertThat(seller.review(workflow).text("/name")).isEqualTo("Workflow of 2026-12-30 22:30");
        seller.choose(workflow, on("2026-12-30"));
        seller.confirm(workflow);
        assertThat(seller.review(workflow).text("/shipments/0/name")).startsWith("FBA STA (12/30/2026 22:30)-");
    }

    private static void assertThatOnlyOwnCarriersAreAvailable(JsonNode workflow) {
        assertThat(workflow.get("placementOptions")).isNotEmpty().allSatisfy(option -> assertThat(option.get("quotes"))
                .hasSize(4)
                .allSatisfy(quote -> {
                    boolean isPartnered =
                            quote.get("shippingSolution").textValue().equals("AMAZON_PARTNERED_CARRIER");
                    assertThat(quote.get("available").booleanValue()).isEqualTo(!isPartnered);
                    assertThat(quote.path("unavailableBecause").asText().contains("48 contiguous states"))
                            .isEqualTo(isPartnered);
                }));
    }

    private static ObjectNode pallets() {
        ObjectNode body = Json.object();
        ObjectNode pallet = body.putArray("pallets").addObject().put("quantity", 2);
        pallet.putObject("dimensions")
                .put("length", 48)
                .put("width", 40)
                .put("height", 72)
                .put("unitOfMeasurement", "IN");
        pallet.putObject("weight").put("value", 600).put("unit", "LB");
        return body;
    }

    private static ObjectNode on(String shipDate) {
        return Json.object()
                .put("shipDate", shipDate)
                .put("shippingMode", "GROUND_SMALL_PARCEL")
                .put("shippingSolution", "USE_YOUR_OWN_CARRIER");
    }

    private static ObjectNode from(String state, String postalCode) {
        ObjectNode body = Event.fallRestock();
        ((ObjectNode) body.get("sourceAddress"))
                .put("city", "Miami")
                .put("stateOrProvinceCode", state)
                .put("postalCode", postalCode);
        return body;
    }
}
