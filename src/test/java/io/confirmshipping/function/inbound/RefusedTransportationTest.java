package io.confirmshipping.function.inbound;

import static io.confirmshipping.function.inbound.InboundPlan.selections;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to ship that cannot be quoted or confirmed (rules.md#rule-29). */
class RefusedTransportationTest extends PlanOfNewSeller {

    private static final String PARCELS = "GROUND_SMALL_PARCEL";
    private static final String PARTNERED = "AMAZON_PARTNERED_CARRIER";
    private static final String OWN = "USE_YOUR_OWN_CARRIER";
    private static final String READY = "2026-11-30T12:00Z";

    @Test
    void mixed_modes_are_refused() {
        plan.confirmPlacement();
        plan.generate(plan.configurations(READY));
        List<JsonNode> partnered = plan.options(PARCELS, PARTNERED);
        List<JsonNode> mixed = new java.util.ArrayList<>(partnered);
        mixed.set(1, plan.options(PARCELS, OWN).get(1));
        assertThat(mixed.get(1).get("shipmentId")).isEqualTo(partnered.get(1).get("shipmentId"));
        assertThat(InboundPlan.problem(plan.confirm(mixed), "FBA_INB_0354"))
                .isEqualTo(
                        "ERROR: Requested transportation options do not have the same carrier as confirmed options.");
        assertThat(seller.review(plan.id()).text("/status")).isEqualTo("AWAITING_CARRIER");
    }

    @Test
    void all_shipments_of_the_placement_must_be_named_once() {
        plan.confirmPlacement();
        plan.generate(plan.configurations(READY));
        List<JsonNode> all = plan.options(PARCELS, PARTNERED);
        for (List<JsonNode> some : List.of(all.subList(1, all.size()), List.of(all.get(0), all.get(0)))) {
            ApiAnswer refused = plan.send("POST", "/transportationOptions/confirmation", selections(some));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("/errors/0/message"))
                    .startsWith("ERROR: Provided shipment ids ["
                            + some.get(0).get("shipmentId").textValue())
                    .endsWith("] do not match the shipments in the confirmed placement option");
        }
    }

    @Test
    void nothing_is_confirmed_before_the_placement_is() {
        plan.generate(plan.configurations(READY));
        ApiAnswer refused =
                plan.send("POST", "/transportationOptions/confirmation", selections(plan.options(PARCELS, PARTNERED)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/message"))
                .isEqualTo("ERROR: No placement option is confirmed for inboundPlan %s.".formatted(plan.id()));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21T12:00Z, passed", "2027-02-21T12:00Z, more than 90 days ahead"})
    void a_ship_date_that_cannot_be_chosen_fails_the_generation(String readyAt, String reason) {
        ApiAnswer ended = plan.carriedOut("POST", "/transportationOptions", plan.configurations(readyAt));
        assertThat(InboundPlan.problem(ended, "BadRequest")).contains(reason);
        assertThat(plan.transportationOptions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /placementOptionId",
                "{\"placementOptionId\": \"%option\"} | /shipmentTransportationConfigurations",
                "{\"placementOptionId\": \"%option\", \"shipmentTransportationConfigurations\": []} | /shipmentTransportationConfigurations",
                "{\"placementOptionId\": \"%option\", \"shipmentTransportationConfigurations\": [{\"shipmentId\": \"%shipment\"}]} | /shipmentTransportationConfigurations/0/readyToShipWindow",
                "{\"placementOptionId\": \"%option\", \"shipmentTransportationConfigurations\": [{\"shipmentId\": \"%shipment\", \"readyToShipWindow\": {\"start\": \"soon\"}}]} | /shipmentTransportationConfigurations/0/readyToShipWindow/start",
                "{\"placementOptionId\": \"%option\", \"shipmentTransportationConfigurations\": [{\"shipmentId\": \"%shipment\", \"readyToShipWindow\": {\"start\": \"2026-11-30\"}, \"freightInformation\": {\"freightClass\": \"FC_1\"}}]} | /shipmentTransportationConfigurations/0/freightInformation/freightClass",
                "{\"placementOptionId\": \"%option\", \"shipmentTransportationConfigurations\": [{\"shipmentId\": \"%shipment\", \"readyToShipWindow\": {\"start\": \"2026-11-30\"}, \"contactInformation\": {\"name\": \"Ada\", \"phoneNumber\": \"1\"}}]} | /shipmentTransportationConfigurations/0/contactInformation/phoneNumber"
            })
    void a_configuration_that_is_malformed_is_refused_at_once(String body, String field) {
        String text = body.replace("%option", plan.option())
                .replace("%shipment", plan.shipments().get(0));
        ApiAnswer refused = plan.send("POST", "/transportationOptions", Json.parse(text));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsText("details")).contains(field);
    }

    @Test
    void what_there_is_not_is_refused_at_once() {
        ObjectNode body = plan.configurations(READY);
        ObjectNode other = body.deepCopy().put("placementOptionId", "pl00000000-0000-4000-8000-999999999999");
        assertThat(plan.send("POST", "/transportationOptions", other).text("/errors/0/message"))
                .isEqualTo("The requested placementOptionId does not exist for the given inbound plan.");
        ((ObjectNode) ((ArrayNode) body.get("shipmentTransportationConfigurations")).get(0))
                .put("shipmentId", "sh00000000-0000-4000-8000-999999999999");
        assertThat(plan.send("POST", "/transportationOptions", body).text("/errors/0/message"))
                .isEqualTo("The requested shipment does not exist for the provided inbound plan.");
        seller.cancel(plan.id());
        assertThat(plan.send("POST", "/transportationOptions", body).text("/errors/0/message"))
                .isEqualTo(
                        "ERROR: Operation GenerateTransportationOptions cannot be processed on a cancelled inbound plan.");
    }
}
