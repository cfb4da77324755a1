package io.confirmshipping.function.inbound;

import static io.confirmshipping.function.inbound.InboundPlan.selections;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to ship are generated, listed and confirmed, each at the price that its ID stands for (rules.md#rule-29). */
class TransportationOptionsTest {

    private static final String PARCELS = "GROUND_SMALL_PARCEL";
    private static final String PALLETS = "FREIGHT_LTL";
    private static final String PARTNERED = "AMAZON_PARTNERED_CARRIER";
    private static final String OWN = "USE_YOUR_OWN_CARRIER";
    private static final String READY = "2026-11-30T12:00Z";

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();

    private Seller seller;
    private InboundPlan plan;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(new Api(functions));
        plan = plan(seller.contents());
    }

    private InboundPlan plan(JsonNode contents) {
        return new InboundPlan(client(), seller.create(contents).text("/workflowId"));
    }

    private InboundClient client() {
        return new InboundClient(functions, seller.id());
    }

    /** A plan to as few places as can be, as the partnered carrier takes no small shipment on pallets. */
    private InboundPlan palletPlan() {
        return new InboundPlan(client(), seller.plan(), true);
    }

    private static Consumer<ObjectNode> freight() {
        return configuration -> {
            configuration.putObject("freightInformation").put("freightClass", "FC_60");
            configuration
                    .putObject("contactInformation")
                    .put("name", "Ada Lovelace")
                    .put("phoneNumber", "206-555-0100")
                    .put("email", "ada@example.com");
        };
    }

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
        assertThat(problem(plan.confirm(own), "BadRequest")).isEqualTo(invalid);
        assertThat(problem(plan.carriedOut("POST", "/transportationOptions", plan.configurations(READY)), "BadRequest"))
                .isEqualTo(invalid);
    }

    private static String problem(ApiAnswer ended, String code) {
        assertThat(ended.text("/operationStatus")).as(ended.body().toString()).isEqualTo("FAILED");
        assertThat(ended.text("/operationProblems/0/code")).isEqualTo(code);
        assertThat(ended.text("/operationProblems/0/severity")).isEqualTo("ERROR");
        return ended.text("/operationProblems/0/message");
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

    @ParameterizedTest
    @CsvSource({"-1, SUCCESS", "0, FAILED", "1, FAILED"})
    void a_quote_for_partnered_pallets_holds_for_20_minutes_from_its_generation(int milliseconds, String status) {
        InboundPlan pallets = palletPlan();
        pallets.generate(pallets.configurations(READY, freight()));
        clock.advance(Duration.ofMinutes(5));
        pallets.confirmPlacement();
        List<JsonNode> listed = pallets.options(PALLETS, PARTNERED);
        assertThat(listed.get(0).at("/quote/expiration").textValue()).isEqualTo("2026-11-22T10:25:00Z");
        clock.advance(Duration.ofMinutes(15).plusMillis(milliseconds));
        assertThat(pallets.options(PALLETS, PARTNERED)).hasSize(status.equals("SUCCESS") ? listed.size() : 0);
        assertThat(pallets.options(PARCELS, PARTNERED)).isNotEmpty().allSatisfy(option -> assertThat(
                        option.at("/quote").has("expiration"))
                .isFalse());
        ApiAnswer ended = pallets.confirm(listed);
        assertThat(ended.text("/operationStatus")).isEqualTo(status);
        if (status.equals("FAILED")) {
            assertThat(problem(ended, "BadRequest")).contains("held until 2026-11-22T10:25:00Z");
            pallets.generate(pallets.configurations(READY, freight()));
            List<JsonNode> fresh = pallets.options(PALLETS, PARTNERED);
            assertThat(fresh.get(0).at("/quote/cost")).isEqualTo(listed.get(0).at("/quote/cost"));
            assertThat(pallets.confirm(fresh).text("/operationStatus")).isEqualTo("SUCCESS");
        }
    }

    @Test
    void pallets_need_freight_information_and_a_contact() {
        InboundPlan pallets = palletPlan();
        pallets.confirmPlacement();
        pallets.generate(pallets.configurations(READY));
        assertThat(problem(pallets.confirm(pallets.options(PALLETS, PARTNERED)), "BadRequest"))
                .isEqualTo("ERROR: Provided PCP-LTL shipment has missing freight information.");
        pallets.generate(pallets.configurations(
                READY, each -> each.putObject("freightInformation").put("freightClass", "FC_60")));
        List<JsonNode> listed = pallets.options(PALLETS, PARTNERED);
        assertThat(problem(pallets.confirm(listed), "BadRequest")).contains("needs a contact");
        ObjectNode selections = selections(listed);
        selections.get("transportationSelections").forEach(selection -> ((ObjectNode) selection)
                .putObject("contactInformation")
                .put("name", "Grace Hopper")
                .put("phoneNumber", "206-555-0101"));
        pallets.succeeded("POST", "/transportationOptions/confirmation", selections);
        ApiAnswer shown = pallets.get("/shipments/" + pallets.shipments().get(0));
        assertThat(shown.text("/contactInformation/name")).isEqualTo("Grace Hopper");
        assertThat(shown.text("/freightInformation/freightClass")).isEqualTo("FC_60");
    }

    @Test
    void pallets_that_are_given_replace_the_estimate_and_are_shown_at_both_doors() {
        InboundPlan pallets = palletPlan();
        ApiAnswer ended = pallets.generate(pallets.configurations(READY, configuration -> {
            freight().accept(configuration);
            ObjectNode group = configuration.putArray("pallets").addObject().put("quantity", 2);
            group.putObject("dimensions")
                    .put("length", 48)
                    .put("width", 40)
                    .put("height", 72)
                    .put("unitOfMeasurement", "IN");
            group.putObject("weight").put("value", 1_500).put("unit", "LB");
            configuration
                    .with("freightInformation")
                    .putObject("declaredValue")
                    .put("amount", 80)
                    .put("code", "USD");
        }));
        assertThat(warnings(ended)).noneMatch(warning -> warning.contains("info has not been provided"));
        String shipment = pallets.shipments().get(0);
        assertThat(pallets.get("/shipments/" + shipment + "/pallets").text("/pallets/0/quantity"))
                .isEqualTo("2");
        assertThat(seller.pallets(pallets.id(), shipment).text("/pallets/0/weight/value"))
                .isEqualTo("1500");
        assertThat(pallets.get("/shipments/" + shipment).text("/freightInformation/declaredValue/amount"))
                .isEqualTo("80.00");
        pallets.confirmPlacement();
        assertThat(pallets.confirm(pallets.options(PALLETS, PARTNERED)).text("/operationStatus"))
                .isEqualTo("SUCCESS");
    }

    @Test
    void pallets_without_sizes_keep_the_estimate_and_are_warned_of() {
        ApiAnswer ended = plan.generate(plan.configurations(READY, configuration -> {
            freight().accept(configuration);
            configuration.putArray("pallets").addObject().put("quantity", 2);
        }));
        assertThat(warnings(ended)).anyMatch(warning -> warning.startsWith("WARNING: Since pallet info"));
        assertThat(plan.get("/shipments/" + plan.shipments().get(0) + "/pallets")
                        .body()
                        .get("pallets"))
                .isEmpty();
    }

    @Test
    void what_is_wrong_with_pallets_is_named_where_it_stands_for_every_shipment() {
        ApiAnswer ended =
                plan.carriedOut("POST", "/transportationOptions", plan.configurations(READY, configuration -> {
                    ObjectNode group =
                            configuration.putArray("pallets").addObject().put("quantity", 1);
                    group.putObject("dimensions")
                            .put("length", 48)
                            .put("width", 40)
                            .put("height", 100)
                            .put("unitOfMeasurement", "IN");
                    group.putObject("weight").put("value", 500).put("unit", "LB");
                }));
        assertThat(ended.text("/operationStatus")).isEqualTo("FAILED");
        for (int i = 0; i < plan.shipments().size(); i++) {
            String place = "/shipmentTransportationConfigurations/%d/pallets/0/".formatted(i);
            assertThat(ended.body().get("operationProblems").findValuesAsText("details"))
                    .anyMatch(details -> details.startsWith(place));
        }
        assertThat(plan.transportationOptions()).isEmpty();
    }

    private static List<String> warnings(ApiAnswer ended) {
        ended.body().get("operationProblems").forEach(problem -> assertThat(
                        problem.get("severity").textValue())
                .isEqualTo("WARNING"));
        return ended.body().get("operationProblems").findValuesAsText("message");
    }

    @Test
    void what_pallets_lack_is_a_warning_and_no_failure() {
        String shipments = String.join(", ", plan.shipments());
        assertThat(warnings(plan.generate(plan.configurations(READY))))
                .contains(
                        "WARNING: Since pallet and freight info has not been provided, we may not be able to produce PCP-LTL options as part of GenerateTransportationOptions for the following shipment IDs: [%s]"
                                .formatted(shipments));
        assertThat(warnings(plan.generate(plan.configurations(READY, freight()))))
                .anyMatch(warning -> warning.startsWith("WARNING: Since pallet info has not been provided"))
                .as("the least weight of partnered pallets")
                .anyMatch(warning -> warning.contains("150 lb"));
    }

    @Test
    void mixed_modes_are_refused() {
        plan.confirmPlacement();
        plan.generate(plan.configurations(READY));
        List<JsonNode> partnered = plan.options(PARCELS, PARTNERED);
        List<JsonNode> mixed = new java.util.ArrayList<>(partnered);
        mixed.set(1, plan.options(PARCELS, OWN).get(1));
        assertThat(mixed.get(1).get("shipmentId")).isEqualTo(partnered.get(1).get("shipmentId"));
        assertThat(problem(plan.confirm(mixed), "FBA_INB_0354"))
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
        assertThat(problem(ended, "BadRequest")).contains(reason);
        assertThat(plan.transportationOptions()).isEmpty();
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

    @Test
    void plans_that_are_planned_anew_have_nothing_generated() {
        plan.generate(plan.configurations(READY));
        seller.planAgain(plan.id());
        assertThat(plan.transportationOptions()).isEmpty();
    }
}
