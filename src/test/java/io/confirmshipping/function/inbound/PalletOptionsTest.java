package io.confirmshipping.function.inbound;

import static io.confirmshipping.function.inbound.InboundPlan.selections;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to ship on pallets are quoted with freight information, and with the pallets that are given (rules.md#rule-29). */
class PalletOptionsTest extends PlanOfNewSeller {

    private static final String PARCELS = "GROUND_SMALL_PARCEL";
    private static final String PALLETS = "FREIGHT_LTL";
    private static final String PARTNERED = "AMAZON_PARTNERED_CARRIER";
    private static final String READY = "2026-11-30T12:00Z";

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
            assertThat(InboundPlan.problem(ended, "BadRequest")).contains("held until 2026-11-22T10:25:00Z");
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
        assertThat(InboundPlan.problem(pallets.confirm(pallets.options(PALLETS, PARTNERED)), "BadRequest"))
                .isEqualTo("ERROR: Provided PCP-LTL shipment has missing freight information.");
        pallets.generate(pallets.configurations(
                READY, each -> each.putObject("freightInformation").put("freightClass", "FC_60")));
        List<JsonNode> listed = pallets.options(PALLETS, PARTNERED);
        assertThat(InboundPlan.problem(pallets.confirm(listed), "BadRequest")).contains("needs a contact");
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
}
