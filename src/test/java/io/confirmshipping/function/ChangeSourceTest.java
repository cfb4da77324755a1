package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.inbound.InboundClient;
import io.confirmshipping.function.inbound.NewPlans;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The boxes ship from another address, and nothing has to be typed again (rules.md#rule-38). */
class ChangeSourceTest {

    private static final Instant NOON = Instant.parse("2026-11-22T20:00:00Z");

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();

    private Seller seller;

    @BeforeEach
    void begin() {
        clock.set(NOON);
        seller = Seller.anyone(new Api(functions));
    }

    @Test
    void new_options_are_planned_from_there_and_say_how_they_differ() {
        String workflow = seller.plan();
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        JsonNode before = seller.review(workflow).body();

        JsonNode after = seller.changeSource(workflow, newark()).body();

        assertThat(after.get("sourceAddress")).isEqualTo(newark());
        assertThat(after.get("items")).isEqualTo(before.get("items"));
        assertThat(after.get("boxes")).isEqualTo(before.get("boxes"));
        assertThat(ids(after)).doesNotContainAnyElementsOf(ids(before));
        assertThat(after.get("placementOptions"))
                .isNotEmpty()
                .allMatch(option -> option.has("destinationsChanged"))
                .allMatch(option ->
                        option.get("plannedShipDate").equals(before.at("/placementOptions/0/plannedShipDate")));
        assertThat(after.has("shipping")).isFalse();
        assertDropped(before, after, after.at("/placementOptions/0"));
        assertThat(after.at("/waitsFor/what").textValue()).isEqualTo("SHIPPING_CHOICE");
        assertThat(seller.review(workflow).body()).isEqualTo(after);
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        assertThat(seller.confirm(workflow).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void an_address_with_the_same_zip_code_changes_nothing_else() {
        String workflow = seller.plan();
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        JsonNode before = seller.review(workflow).body();
        ObjectNode corrected = before.get("sourceAddress").deepCopy();
        corrected.put("phoneNumber", "206-555-0199").put("email", "ship@example.com");

        ObjectNode after = (ObjectNode) seller.changeSource(workflow, corrected).body();

        assertThat(after.get("sourceAddress")).isEqualTo(corrected);
        assertThat(without(after)).isEqualTo(without((ObjectNode) before));
        assertThat(after.get("version").longValue())
                .isEqualTo(before.get("version").longValue() + 1);
    }

    @Test
    void the_same_address_again_changes_nothing() {
        String workflow = seller.plan();
        JsonNode changed = seller.changeSource(workflow, newark()).body();

        assertThat(seller.changeSource(workflow, newark()).body()).isEqualTo(changed);
    }

    @Test
    void an_accepted_placement_stays_and_its_shipping_is_quoted_from_there() {
        String workflow = seller.plan();
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        seller.acceptPlacement(workflow);
        JsonNode before = seller.review(workflow).body();

        JsonNode after = seller.changeSource(workflow, newark()).body();

        assertThat(after.get("status").textValue()).isEqualTo("AWAITING_CARRIER");
        assertThat(after.get("acceptance")).isEqualTo(before.get("acceptance"));
        assertThat(after.get("ledger")).isEqualTo(before.get("ledger"));
        assertThat(after.has("shipping")).isFalse();
        JsonNode quoted = accepted(before);
        JsonNode anew = accepted(after);
        assertThat(anew.get("shipments").findValuesAsText("warehouseId"))
                .isEqualTo(quoted.get("shipments").findValuesAsText("warehouseId"));
        assertThat(anew.at("/figures/inboundMiles").doubleValue())
                .isNotEqualTo(quoted.at("/figures/inboundMiles").doubleValue());
        assertThat(anew.at("/quotes/0/charges/dueOnReceipt")).isEqualTo(quoted.at("/quotes/0/charges/dueOnReceipt"));
        assertThat(anew.at("/quotes/0/charges/total")).isNotEqualTo(quoted.at("/quotes/0/charges/total"));
        assertThat(anew.get("destinationsChanged").toString()).isEqualTo("{\"added\":[],\"removed\":[]}");
        assertDropped(before, after, anew);
        assertThat(seller.review(workflow).body().get("droppedShipping")).isEqualTo(after.get("droppedShipping"));
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        assertThat(seller.confirm(workflow).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void a_choice_that_was_dropped_is_told_until_shipping_is_chosen_again() {
        String workflow = seller.plan();
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        JsonNode chosen = seller.review(workflow).body();
        seller.changeSource(workflow, newark());

        JsonNode moved = seller.changeSource(workflow, honolulu()).body();

        assertThat(moved.at("/droppedShipping/before")).isEqualTo(chosen.at("/charges/total"));
        assertThat(moved.get("droppedShipping").has("now")).isFalse();
        assertThat(moved.at("/waitsFor/detail").textValue()).doesNotContain("now");
        JsonNode again = seller.choose(workflow, "GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER")
                .body();
        assertThat(again.has("droppedShipping")).isFalse();
    }

    @Test
    void nothing_was_dropped_where_nothing_was_chosen() {
        String workflow = seller.plan();

        JsonNode moved = seller.changeSource(workflow, newark()).body();

        assertThat(moved.has("droppedShipping")).isFalse();
        assertThat(moved.at("/placementOptions/0/chargesChanged")).isNotEmpty();
        assertThat(moved.at("/waitsFor/detail").textValue()).startsWith("Choose ship date");
    }

    @Test
    void from_beyond_the_contiguous_states_no_partnered_carrier_takes_what_is_accepted() {
        String workflow = seller.plan();
        seller.acceptPlacement(workflow);

        seller.changeSource(workflow, honolulu());

        assertThat(seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER")
                        .text("/code"))
                .isEqualTo("carrier-not-available");
        assertThat(seller.choose(workflow, "GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_expired_placement_is_planned_anew() {
        String workflow = seller.plan();
        clock.advance(Duration.ofHours(24));

        ApiAnswer planned = seller.changeSource(workflow, newark());

        assertThat(planned.text("/status")).isEqualTo("AWAITING_CONFIRMATION");
        assertThat(planned.text("/placementOptions/0/plannedShipDate")).isEqualTo("2026-11-23");
    }

    @Test
    void units_without_boxes_are_divided_anew_and_still_travel_on_pallets_only_once_they_are_accepted() {
        InboundClient client = new InboundClient(functions, seller.id());
        String workflow = new NewPlans(functions, client).created();
        assertThat(seller.changeSource(workflow, honolulu()).text("/status")).isEqualTo("PACKING");
        seller.planAgain(workflow);

        ApiAnswer divided = seller.changeSource(workflow, newark());
        assertThat(divided.text("/status")).isEqualTo("AWAITING_CONFIRMATION");
        assertThat(divided.text("/waitsFor/what")).isEqualTo("ACCEPTANCE");

        seller.acceptPlacement(workflow);
        JsonNode moved = accepted(seller.changeSource(workflow, honolulu()).body());
        assertThat(moved.get("quotes"))
                .isNotEmpty()
                .allMatch(quote -> !quote.get("available").booleanValue())
                .allMatch(quote -> quote.at("/charges/dueAtConfirmation/amount").doubleValue() == 0);
        assertThat(seller.choose(workflow, "FREIGHT_LTL", "USE_YOUR_OWN_CARRIER")
                        .text("/code"))
                .isEqualTo("boxes-unknown");
    }

    @Test
    void a_wrong_address_is_refused_naming_its_fields() {
        String workflow = seller.plan();

        ApiAnswer refused = seller.changeSource(workflow, newark().put("stateOrProvinceCode", "FL"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("sourceAddress.stateOrProvinceCode", "sourceAddress.postalCode");
        assertThat(seller.changeSource(workflow, newark().put("zip", "07114")).text("/errors/0/field"))
                .isEqualTo("sourceAddress.zip");
    }

    @Test
    void afterwards_it_is_too_late() {
        String confirmed = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        assertThat(seller.changeSource(confirmed, newark()).text("/code")).isEqualTo("already-confirmed");
        seller.cancel(confirmed);
        assertThat(seller.changeSource(confirmed, newark()).text("/code")).isEqualTo("workflow-cancelled");
    }

    /** The price of the chosen parcels before and now is told three times: by the option, as what was dropped, and in words. */
    private static void assertDropped(JsonNode before, JsonNode after, JsonNode option) {
        JsonNode dropped = after.get("droppedShipping");
        JsonNode now = option.at("/quotes/0/charges/total");
        assertThat(now).isNotEqualTo(before.at("/charges/total"));
        assertThat(dropped.get("before")).isEqualTo(before.at("/charges/total"));
        assertThat(dropped.get("now")).isEqualTo(now);
        assertThat(dropped.get("placementOptionId")).isEqualTo(option.get("placementOptionId"));
        for (String part : List.of("shipDate", "shippingMode", "shippingSolution", "carrier")) {
            assertThat(dropped.get(part))
                    .as(part)
                    .isEqualTo(before.at("/shipping").get(part));
        }
        assertThat(option.at("/chargesChanged/0/before")).isEqualTo(dropped.get("before"));
        assertThat(option.at("/chargesChanged/0/now")).isEqualTo(now);
        assertThat(after.at("/waitsFor/detail").textValue())
                .startsWith(
                        "The choice of shipping for USD %s was dropped, as its quote was replaced. The same choice costs USD %s now. Choose ship date"
                                .formatted(
                                        dropped.at("/before/amount").decimalValue(),
                                        now.get("amount").decimalValue()));
    }

    private static ObjectNode newark() {
        return NewPlans.source();
    }

    private static ObjectNode honolulu() {
        return NewPlans.source()
                .put("city", "Honolulu")
                .put("stateOrProvinceCode", "HI")
                .put("postalCode", "96813")
                .put("districtOrCounty", "Honolulu County");
    }

    private static List<String> ids(JsonNode workflow) {
        return workflow.get("placementOptions").findValuesAsText("placementOptionId");
    }

    private static JsonNode accepted(JsonNode workflow) {
        return workflow.get("placementOptions")
                .valueStream()
                .filter(option -> option.get("placementOptionId").equals(workflow.at("/acceptance/placementOptionId")))
                .findFirst()
                .orElseThrow();
    }

    /** Without what must move. */
    private static ObjectNode without(ObjectNode workflow) {
        return workflow.deepCopy().without(List.of("version", "updatedAt", "sourceAddress", "items", "boxes"));
    }
}
