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
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * AVP1 is full for boxes that ship from 2027-01-11 to 2027-01-15: they go elsewhere, and planning again says so
 * (rules.md#rule-24).
 */
class ClosureTest extends NewSeller {

    private static final String FULL = "AVP1";
    private static final Instant LONG_BEFORE = Instant.parse("2027-01-04T20:00:00Z");
    private static final Instant OPEN = Instant.parse("2027-01-11T07:59:00Z");
    private static final Instant FIRST_DAY = Instant.parse("2027-01-11T20:00:00Z");
    private static final Instant DAY_AFTER = Instant.parse("2027-01-16T20:00:00Z");

    @Test
    void planning_again_on_the_first_day_leaves_a_full_center_out_and_says_so() {
        clock.set(OPEN);
        String workflow = seller.plan();
        JsonNode before = widest(seller.review(workflow).body());
        assertThat(before.has("destinationsChanged")).isFalse();
        assertThat(destinations(before)).contains(FULL);

        clock.set(FIRST_DAY);
        JsonNode after = widest(seller.planAgain(workflow).body());

        assertThat(destinations(after)).doesNotContain(FULL);
        assertThatChangesAreNamed(before, after);
        assertThat(widest(seller.review(workflow).body())).isEqualTo(after);
    }

    @Test
    void planning_again_after_the_last_day_goes_back_and_says_so() {
        clock.set(FIRST_DAY);
        String workflow = seller.plan();
        JsonNode before = widest(seller.review(workflow).body());

        clock.set(DAY_AFTER);
        JsonNode after = widest(seller.planAgain(workflow).body());

        assertThat(texts(after.at("/destinationsChanged/added"))).contains(FULL);
        assertThatChangesAreNamed(before, after);
    }

    @Test
    void planning_again_the_same_day_changes_no_destination() {
        clock.set(FIRST_DAY);
        String workflow = seller.plan();

        JsonNode after = widest(seller.planAgain(workflow).body());

        assertThat(after.get("destinationsChanged").toString()).isEqualTo("{\"added\":[],\"removed\":[]}");
    }

    @ParameterizedTest
    @CsvSource({"2027-01-10, true", "2027-01-11, false", "2027-01-12, false", "2027-01-15, false", "2027-01-16, true"})
    void the_ship_date_decides_on_whichever_day_it_is_planned(String shipDate, boolean open) {
        clock.set(LONG_BEFORE);
        ObjectNode body = Event.fallRestock().put("shipDate", shipDate);
        ObjectNode contents = Event.fallRestock().retain("items", "boxes").put("shipDate", shipDate);

        JsonNode planned = seller.create(body).body();
        String workflow = planned.get("workflowId").textValue();
        JsonNode replaced = seller.replaceContents(workflow, contents).body();
        JsonNode again = planAgain(seller, workflow, shipDate).body();

        assertThat(List.of(planned, replaced, again)).allSatisfy(answer -> {
            assertThat(destinations(widest(answer)).contains(FULL)).isEqualTo(open);
            assertThat(widest(answer).get("plannedShipDate").textValue()).isEqualTo(shipDate);
        });
    }

    @Test
    void without_a_ship_date_today_counts_where_the_boxes_are() {
        clock.set(OPEN);
        ObjectNode inNewYork = Event.fallRestock();
        ((ObjectNode) inNewYork.get("sourceAddress"))
                .put("city", "New York")
                .put("stateOrProvinceCode", "NY")
                .put("postalCode", "10001");

        JsonNode fromSeattle = Seller.anyone(api).create(Event.fallRestock()).body();
        JsonNode fromNewYork = Seller.anyone(api).create(inNewYork).body();

        assertThat(widest(fromSeattle).get("plannedShipDate").textValue()).isEqualTo("2027-01-10");
        assertThat(widest(fromNewYork).get("plannedShipDate").textValue()).isEqualTo("2027-01-11");
        assertThat(destinations(widest(fromNewYork))).doesNotContain(FULL);
    }

    @Test
    void a_ship_date_that_cannot_be_chosen_is_refused_by_every_request_that_plans() {
        clock.set(LONG_BEFORE);
        String workflow = seller.plan();
        ObjectNode contents = Event.fallRestock().retain("items", "boxes");

        for (String shipDate : List.of("2027-01-03", "2027-04-05")) {
            assertThat(seller.create(Event.fallRestock().put("shipDate", shipDate))
                            .code())
                    .isEqualTo("ship-date-out-of-range");
            assertThat(seller.replaceContents(workflow, contents.put("shipDate", shipDate))
                            .code())
                    .isEqualTo("ship-date-out-of-range");
            assertThat(planAgain(seller, workflow, shipDate).code()).isEqualTo("ship-date-out-of-range");
        }
        assertThat(planAgain(seller, workflow, "soon")
                        .body()
                        .at("/errors/0/field")
                        .textValue())
                .isEqualTo("shipDate");
        assertThat(planAgain(seller, workflow, "2027-04-04").status()).isEqualTo(200);
    }

    @Test
    void an_option_shows_the_closures_of_its_destinations_until_they_are_over() {
        clock.set(LONG_BEFORE);
        JsonNode options = seller.review(seller.plan()).body().get("placementOptions");

        options.forEach(option -> assertThat(option.has("closures"))
                .isEqualTo(destinations(option).contains(FULL)));
        assertThat(options.get(0).get("closures").toString())
                .isEqualTo(
                        "[{\"warehouseId\":\"AVP1\",\"from\":\"2027-01-11\",\"until\":\"2027-01-15\",\"cause\":\"FULL\"}]");

        clock.set(DAY_AFTER);
        assertThat(widest(seller.review(seller.plan()).body()).has("closures")).isFalse();
    }

    @Test
    void a_day_on_which_a_destination_is_full_is_refused_before_confirmation_and_after_it() {
        clock.set(LONG_BEFORE);
        String workflow = seller.plan();

        assertThatItIsRefused(seller.choose(workflow, parcels("2027-01-11")));
        assertThat(seller.choose(workflow, parcels("2027-01-10")).status()).isEqualTo(200);
        assertThat(seller.confirm(workflow).status()).isEqualTo(200);
        assertThatItIsRefused(seller.choose(workflow, Json.object().put("shipDate", "2027-01-15")));
        assertThat(seller.choose(workflow, Json.object().put("shipDate", "2027-01-16"))
                        .text("/shipping/shipDate"))
                .isEqualTo("2027-01-16");
        assertThat(widest(seller.review(workflow).body()).get("closures")).hasSize(1);

        seller.cancel(workflow);
        assertThat(widest(seller.review(workflow).body()).has("closures")).isFalse();
    }

    @Test
    void planning_again_for_the_day_makes_it_possible() {
        clock.set(LONG_BEFORE);
        String workflow = seller.plan();
        planAgain(seller, workflow, "2027-01-12");

        assertThat(seller.choose(workflow, parcels("2027-01-12")).status()).isEqualTo(200);
        assertThat(seller.confirm(workflow).status()).isEqualTo(200);
    }

    private static void assertThatItIsRefused(ApiAnswer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("destination-closed");
        assertThat(answer.text("/detail")).startsWith("AVP1 is full from 2027-01-11 to 2027-01-15");
        assertThat(answer.text("/closures/0/warehouseId")).isEqualTo(FULL);
        assertThat(answer.text("/previousOpenDay")).isEqualTo("2027-01-10");
        assertThat(answer.text("/nextOpenDay")).isEqualTo("2027-01-16");
    }

    private static ObjectNode parcels(String shipDate) {
        return Json.object()
                .put("shipDate", shipDate)
                .put("shippingMode", "GROUND_SMALL_PARCEL")
                .put("shippingSolution", "AMAZON_PARTNERED_CARRIER");
    }

    private static ApiAnswer planAgain(Seller seller, String workflow, String shipDate) {
        return seller.send(ApiRequest.to("POST /workflows/{workflowId}/placements", workflow)
                .body(Json.object().put("shipDate", shipDate)));
    }

    private static void assertThatChangesAreNamed(JsonNode before, JsonNode after) {
        assertThat(texts(after.at("/destinationsChanged/removed")))
                .containsExactlyInAnyOrderElementsOf(without(destinations(before), destinations(after)));
        assertThat(texts(after.at("/destinationsChanged/added")))
                .containsExactlyInAnyOrderElementsOf(without(destinations(after), destinations(before)));
    }

    private static JsonNode widest(JsonNode workflow) {
        return workflow.at("/placementOptions/0");
    }

    private static List<String> destinations(JsonNode option) {
        return StreamSupport.stream(option.get("shipments").spliterator(), false)
                .map(shipment -> shipment.at("/destination/warehouseId").textValue())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    private static List<String> without(List<String> codes, List<String> others) {
        return codes.stream().filter(code -> !others.contains(code)).toList();
    }
}
