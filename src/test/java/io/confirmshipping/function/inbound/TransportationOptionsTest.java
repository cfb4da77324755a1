package io.confirmshipping.function.inbound;

import static io.confirmshipping.function.inbound.InboundPlan.selections;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways to ship are generated, listed and confirmed, each at the price that its ID stands for (rules.md#rule-29). */
class TransportationOptionsTest extends PlanOfNewSeller {

    private static final String PARCELS = "GROUND_SMALL_PARCEL";
    private static final String PALLETS = "FREIGHT_LTL";
    private static final String PARTNERED = "AMAZON_PARTNERED_CARRIER";
    private static final String OWN = "USE_YOUR_OWN_CARRIER";
    private static final String READY = "2026-11-30T12:00Z";

    @Test
    void nothing_is_listed_before_it_was_generated() {
        assertThat(plan.transportationOptions()).isEmpty();
        plan.confirmPlacement();
        assertThat(plan.transportationOptions()).isEmpty();
        plan.generate(plan.configurations(READY));
        assertThat(plan.transportationOptions()).isNotEmpty();
    }

    @Test
    void every_shipment_has_one_option_for_each_method_that_it_can_take() {
        plan.generate(plan.configurations(READY));
        List<JsonNode> options = plan.transportationOptions();
        for (String shipment : plan.shipments()) {
            assertThat(options.stream()
                            .filter(option ->
                                    option.get("shipmentId").textValue().equals(shipment))
                            .map(option -> option.get("shippingMode").textValue() + " "
                                    + option.get("shippingSolution").textValue()))
                    .doesNotHaveDuplicates()
                    .contains(PARCELS + " " + PARTNERED, PARCELS + " " + OWN, PALLETS + " " + OWN);
        }
        String first = plan.shipments().get(0);
        assertThat(plan.client()
                        .get("inboundPlans/" + plan.id() + "/transportationOptions")
                        .query("shipmentId", first)
                        .send()
                        .body()
                        .get("transportationOptions"))
                .isNotEmpty()
                .allSatisfy(option ->
                        assertThat(option.get("shipmentId").textValue()).isEqualTo(first));
    }

    @Test
    void parcels_with_the_partnered_carrier_are_confirmed_at_the_prices_that_were_listed() {
        plan.confirmPlacement();
        plan.generate(plan.configurations(READY));
        List<JsonNode> listed = plan.options(PARCELS, PARTNERED);
        ApiAnswer ended = plan.confirm(listed);
        assertThat(ended.text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(ended.body().get("operationProblems")).isEmpty();

        JsonNode own = seller.review(plan.id()).body();
        assertThat(own.at("/status").textValue()).isEqualTo("CONFIRMED");
        assertThat(own.at("/shipping/shipDate").textValue()).isEqualTo("2026-11-30");
        assertThat(own.at("/shipping/carrier/alphaCode").textValue()).isEqualTo("UPSN");
        assertThat(listed.stream()
                        .map(option -> option.at("/quote/cost/amount").decimalValue())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(own.at("/charges/shipping/amount").decimalValue());
        for (JsonNode option : listed) {
            ApiAnswer shown = plan.get("/shipments/" + option.get("shipmentId").textValue());
            assertThat(shown.text("/selectedTransportationOptionId"))
                    .isEqualTo(option.get("transportationOptionId").textValue());
            assertThat(shown.text("/dates/readyToShipWindow/start")).isEqualTo("2026-11-30T12:00:00Z");
        }
        assertThat(plan.transportationOptions()).hasSameSizeAs(listed).allSatisfy(option -> assertThat(
                        option.at("/quote").has("voidableUntil"))
                .isTrue());
    }

    @Test
    void confirming_the_same_again_changes_nothing_and_anything_else_is_an_invalid_state() {
        plan.confirmPlacement();
        plan.generate(plan.configurations(READY));
        List<JsonNode> partnered = plan.options(PARCELS, PARTNERED);
        List<JsonNode> own = plan.options(PARCELS, OWN);
        plan.confirm(partnered);
        String before = seller.review(plan.id()).text("/version");
        assertThat(plan.confirm(partnered).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(seller.review(plan.id()).text("/version")).isEqualTo(before);
        String invalid = "ERROR: Shipment is in an invalid state. [RESOURCE_ID: %s, RESOURCE_TYPE: SHIPMENT]"
                .formatted(plan.shipments().get(0));
        assertThat(InboundPlan.problem(plan.confirm(own), "BadRequest")).isEqualTo(invalid);
        assertThat(InboundPlan.problem(
                        plan.carriedOut("POST", "/transportationOptions", plan.configurations(READY)), "BadRequest"))
                .isEqualTo(invalid);
    }

    @Test
    void options_that_were_generated_before_the_placement_was_confirmed_can_be_confirmed() {
        plan.generate(plan.configurations(READY));
        List<JsonNode> listed = plan.options(PARCELS, PARTNERED);
        plan.confirmPlacement();
        assertThat(plan.options(PARCELS, PARTNERED).stream().map(option -> option.get("transportationOptionId")))
                .containsExactlyElementsOf(listed.stream()
                        .map(option -> option.get("transportationOptionId"))
                        .toList());
        assertThat(plan.confirm(listed).text("/operationStatus")).isEqualTo("SUCCESS");
    }

    @Test
    void another_generation_has_other_ids_even_at_the_same_prices() {
        plan.confirmPlacement();
        plan.generate(plan.configurations(READY));
        List<JsonNode> first = plan.options(PARCELS, PARTNERED);
        clock.advance(Duration.ofMillis(1));
        plan.generate(plan.configurations(READY));
        List<JsonNode> second = plan.options(PARCELS, PARTNERED);
        assertThat(second.get(0).at("/quote/cost")).isEqualTo(first.get(0).at("/quote/cost"));
        assertThat(second.get(0).get("transportationOptionId"))
                .isNotEqualTo(first.get(0).get("transportationOptionId"));
        ApiAnswer unknown = plan.send("POST", "/transportationOptions/confirmation", selections(first));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text("/errors/0/details")).isEqualTo("/transportationSelections/0/transportationOptionId");
        assertThat(unknown.body().get("errors")).hasSameSizeAs(first);
        assertThat(plan.confirm(second).text("/operationStatus")).isEqualTo("SUCCESS");
    }

    @Test
    void boxes_ship_when_the_last_shipment_is_ready() {
        plan.confirmPlacement();
        ObjectNode body = plan.configurations(READY);
        ((ObjectNode) body.at("/shipmentTransportationConfigurations/1/readyToShipWindow"))
                .put("start", "2026-12-16 12:00:00+00:00");
        plan.generate(body);
        plan.confirm(plan.options(PARCELS, PARTNERED));
        assertThat(seller.review(plan.id()).text("/shipping/shipDate")).isEqualTo("2026-12-16");
    }

    @Test
    void a_confirmation_at_our_own_door_takes_the_quotes_of_this_one() {
        plan.confirmPlacement();
        plan.generate(plan.configurations(READY));
        List<JsonNode> listed = plan.options(PARCELS, PARTNERED);
        seller.choose(plan.id(), PARCELS, PARTNERED);
        assertThat(seller.confirm(plan.id()).text("/status")).isEqualTo("CONFIRMED");
        assertThat(plan.get("/shipments/" + plan.shipments().get(0)).text("/selectedTransportationOptionId"))
                .isEqualTo(listed.get(0).get("transportationOptionId").textValue());
    }

    @Test
    void plans_that_are_planned_anew_have_nothing_generated() {
        plan.generate(plan.configurations(READY));
        seller.planAgain(plan.id());
        assertThat(plan.transportationOptions()).isEmpty();
    }
}
