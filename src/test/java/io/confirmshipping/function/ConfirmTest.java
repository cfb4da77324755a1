package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A seller accepts exactly the charges that were shown, once. */
class ConfirmTest extends NewSeller {

    String workflow;

    @BeforeEach
    void shipping_is_chosen() {
        workflow = chosen();
    }

    @Test
    void confirming_twice_makes_one_confirmation() {
        ObjectNode acceptance = seller.acceptance(workflow);
        JsonNode first = seller.confirm(workflow, acceptance).body();
        assertThat(seller.confirm(workflow, acceptance).body()).isEqualTo(first);
    }

    @Test
    void another_total_is_refused_with_the_new_total_and_nothing_is_confirmed() {
        ObjectNode acceptance = seller.acceptance(workflow);
        acceptance.set("acceptedCharges", Json.object().put("amount", 1).put("code", "USD"));
        ApiAnswer refused = seller.confirm(workflow, acceptance);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("charges-changed");
        assertThat(refused.body().get("newTotal"))
                .isEqualTo(seller.review(workflow).body().at("/charges/total"));
        assertThat(seller.review(workflow).text("/status")).isEqualTo("AWAITING_CONFIRMATION");
    }

    @Test
    void the_same_total_in_another_currency_is_another_total() {
        ObjectNode acceptance = seller.acceptance(workflow);
        ((ObjectNode) acceptance.get("acceptedCharges")).put("code", "CAD");
        assertThat(seller.confirm(workflow, acceptance).code()).isEqualTo("charges-changed");
    }

    @Test
    void the_same_total_written_with_more_zeros_is_the_same_total() {
        ObjectNode acceptance = seller.acceptance(workflow);
        BigDecimal total = acceptance.at("/acceptedCharges/amount").decimalValue();
        ((ObjectNode) acceptance.get("acceptedCharges")).put("amount", total.setScale(5));
        assertThat(seller.confirm(workflow, acceptance).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl00000000-0000-4000-8000-000000000000", "no option at all"})
    void an_option_that_is_not_offered_cannot_be_confirmed(String option) {
        ObjectNode acceptance = seller.acceptance(workflow).put("placementOptionId", option);
        ApiAnswer refused = seller.confirm(workflow, acceptance);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("unknown-placement-option");
    }

    @Test
    void without_a_choice_there_is_nothing_to_confirm() {
        String unchosen = seller.plan();
        ObjectNode acceptance = seller.acceptance(workflow);
        acceptance.set("placementOptionId", seller.review(unchosen).body().at("/placementOptions/0/placementOptionId"));
        assertThat(seller.confirm(unchosen, acceptance).code()).isEqualTo("shipping-not-chosen");
    }

    @Test
    void a_cancelled_workflow_cannot_be_confirmed() {
        ObjectNode acceptance = seller.acceptance(workflow);
        seller.cancel(workflow);
        assertThat(seller.confirm(workflow, acceptance).code()).isEqualTo("workflow-cancelled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl00000000-0000-4000-8000-000000000000", "no option at all"})
    void the_state_comes_before_the_question_whether_there_is_such_an_option(String option) {
        ObjectNode unknown = seller.acceptance(workflow).put("placementOptionId", option);
        ObjectNode choice = choice("2026-11-29").put("placementOptionId", option);
        String confirmed = seller.plan();
        seller.choose(confirmed, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        seller.confirm(confirmed);
        seller.cancel(workflow);

        assertThat(seller.confirm(workflow, unknown).code()).isEqualTo("workflow-cancelled");
        assertThat(seller.choose(workflow, choice).code()).isEqualTo("workflow-cancelled");
        assertThat(seller.confirm(confirmed, unknown).code()).isEqualTo("already-confirmed");
        assertThat(seller.choose(confirmed, choice).code()).isEqualTo("already-confirmed");
    }

    @Test
    void once_confirmed_only_the_ship_date_changes() {
        seller.confirm(workflow);
        ObjectNode choice = Json.object()
                .put("shipDate", "2026-11-29")
                .put("shippingMode", "GROUND_SMALL_PARCEL")
                .put("shippingSolution", "AMAZON_PARTNERED_CARRIER");
        assertThat(seller.choose(workflow, choice).text("/shipping/shipDate")).isEqualTo("2026-11-29");
        assertThat(seller.choose(workflow, choice.put("shippingMode", "FREIGHT_LTL"))
                        .code())
                .isEqualTo("already-confirmed");
        assertThat(seller.planAgain(workflow).code()).isEqualTo("already-confirmed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2027-02-21"})
    void the_ship_date_is_today_at_the_boxes_or_up_to_90_days_later(String date) {
        ApiAnswer refused = seller.choose(workflow, choice(date));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("ship-date-out-of-range");
        assertThat(refused.text("/earliest")).isEqualTo("2026-11-22");
        assertThat(refused.text("/latest")).isEqualTo("2027-02-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2027-02-20"})
    void the_first_and_the_last_ship_date_can_be_chosen(String date) {
        assertThat(seller.choose(workflow, choice(date)).status()).isEqualTo(200);
    }

    @Test
    void different_modes_for_different_shipments_are_refused() {
        ObjectNode choice = choice("2026-11-30");
        choice.putArray("shipments")
                .addObject()
                .put("shipmentId", seller.review(workflow).text("/placementOptions/0/shipments/0/shipmentId"))
                .put("shippingMode", "FREIGHT_LTL");
        ApiAnswer refused = seller.choose(workflow, choice);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("mixed-shipping-modes");
    }

    @Test
    void a_shipment_that_does_not_exist_is_named() {
        ObjectNode choice = choice("2026-11-30");
        choice.putArray("shipments").addObject().put("shipmentId", "sh-of-nobody");
        ApiAnswer refused = seller.choose(workflow, choice);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactly("shipments[0].shipmentId");
    }

    @Test
    void a_carrier_that_does_not_offer_the_mode_is_refused() {
        ObjectNode choice = choice("2026-11-30");
        choice.putObject("carrier").put("alphaCode", "DHLC");
        assertThat(seller.choose(workflow, choice).code()).isEqualTo("carrier-not-available");
    }

    private static ObjectNode choice(String date) {
        return Json.object()
                .put("shipDate", date)
                .put("shippingMode", "GROUND_SMALL_PARCEL")
                .put("shippingSolution", "AMAZON_PARTNERED_CARRIER");
    }
}
