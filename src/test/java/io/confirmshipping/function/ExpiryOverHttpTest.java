package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.NewSeller;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Placements are valid for 24 hours, to the millisecond, whether or not the sweep has come by. */
class ExpiryOverHttpTest extends NewSeller {

    private static final Instant OFFERED = Instant.parse("2026-11-22T10:05:00Z");
    private static final Duration VALIDITY = Duration.ofHours(24);

    String workflow;
    ObjectNode acceptance;

    @BeforeEach
    void shipping_is_chosen() {
        workflow = seller.plan();
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        acceptance = seller.acceptance(workflow);
    }

    @Test
    void a_placement_can_be_confirmed_until_the_last_millisecond_of_its_24_hours() {
        clock.set(OFFERED.plus(VALIDITY).minusMillis(1));
        assertThat(seller.confirm(workflow, acceptance).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void a_fraction_of_the_last_millisecond_still_belongs_to_the_seller() {
        clock.set(OFFERED.plus(VALIDITY).minusNanos(1));
        assertThat(seller.confirm(workflow, acceptance).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void a_placement_cannot_be_confirmed_24_hours_after_it_was_offered() {
        clock.set(OFFERED.plus(VALIDITY));
        ApiAnswer refused = seller.confirm(workflow, acceptance);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("placement-expired");
        assertThat(refused.text("/expiredAt")).isEqualTo("2026-11-23T10:05:00Z");
        assertThat(seller.shipments().body().get("shipments")).isEmpty();
    }

    @Test
    void a_placement_cannot_be_confirmed_after_the_sweep_either() {
        clock.set(OFFERED.plus(VALIDITY));
        sweep();
        assertThat(seller.confirm(workflow, acceptance).code()).isEqualTo("placement-expired");
    }

    @Test
    void reading_shows_that_a_placement_has_expired_without_any_sweep() {
        clock.set(OFFERED.plus(VALIDITY));
        assertThat(seller.review(workflow).text("/status")).isEqualTo("PLACEMENT_EXPIRED");
        assertThat(seller.review(workflow).text("/placementOptions/0/status")).isEqualTo("EXPIRED");
        assertThat(seller.workflows().text("/workflows/0/status")).isEqualTo("PLACEMENT_EXPIRED");
    }

    @Test
    void the_sweep_changes_nothing_that_a_seller_can_see() {
        clock.set(OFFERED.plus(VALIDITY));
        JsonNode before = seller.review(workflow).body();
        sweep();
        assertThat(seller.review(workflow).body()).isEqualTo(before);
    }

    @Test
    void the_sweep_leaves_what_is_not_due() {
        sweep();
        clock.set(OFFERED.plus(VALIDITY).minusMillis(1));
        assertThat(sweep().get("expired").intValue()).isZero();
        assertThat(seller.review(workflow).text("/status")).isEqualTo("AWAITING_CONFIRMATION");
    }

    @Test
    void the_sweep_counts_what_it_expires_and_has_nothing_to_do_the_next_time() {
        clock.set(OFFERED.plus(VALIDITY));
        assertThat(sweep().get("expired").intValue()).isPositive();
        assertThat(sweep().toString()).isEqualTo("{\"expired\":0,\"failed\":0,\"remaining\":false}");
    }

    @Test
    void a_sweep_without_time_left_leaves_the_work_to_the_next() {
        clock.set(OFFERED.plus(VALIDITY));
        JsonNode report = functions.invoke(
                "expire", Event.read("expire/sweep.schedule.json"), Functions.context(Duration.ofSeconds(5)));
        assertThat(report.toString()).isEqualTo("{\"expired\":0,\"failed\":0,\"remaining\":true}");
        assertThat(sweep().get("expired").intValue()).isPositive();
    }

    @Test
    void planning_again_offers_a_fresh_24_hours() {
        clock.set(OFFERED.plus(VALIDITY).plusSeconds(1));
        ApiAnswer planned = seller.planAgain(workflow);
        assertThat(planned.text("/status")).isEqualTo("AWAITING_CONFIRMATION");
        assertThat(planned.text("/placementOptions/0/expiration")).isEqualTo("2026-11-24T10:05:01Z");
        assertThat(planned.body().has("shipping")).isFalse();
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        clock.advance(VALIDITY.minusMillis(1));
        assertThat(seller.confirm(workflow).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void planning_again_asks_for_shipping_again_and_says_the_pallets_estimated_now() {
        nameTwoPallets();
        assertMustBeChosenAgain(seller.planAgain(workflow));
        assertMustBeChosenAgain(seller.review(workflow));
    }

    @Test
    void other_contents_say_so_too() {
        nameTwoPallets();
        ObjectNode same = Event.fallRestock().retain("items", "boxes");
        assertMustBeChosenAgain(seller.replaceContents(workflow, same));
    }

    private void nameTwoPallets() {
        ApiAnswer before = seller.review(workflow);
        assertThat(before.text("/waitsFor/what")).isEqualTo("CONFIRMATION");
        ApiAnswer named =
                seller.overridePallets(workflow, before.text("/placementOptions/0/shipments/0/shipmentId"), 2);
        assertThat(named.status()).as(named.code()).isEqualTo(200);
        assertThat(seller.review(workflow).text("/placementOptions/0/shipments/0/pallets/estimatedBy"))
                .isEqualTo("SELLER");
    }

    private static void assertMustBeChosenAgain(ApiAnswer planned) {
        assertThat(planned.text("/step")).isEqualTo("CONFIRM_SHIPPING");
        assertThat(planned.text("/waitsFor/what")).isEqualTo("SHIPPING_CHOICE");
        assertThat(planned.text("/waitsFor/detail"))
                .startsWith("The choice of shipping for USD ")
                .contains(" now. Choose ship date");
        assertThat(planned.body().has("shipping")).isFalse();
        assertThat(planned.text("/placementOptions/0/shipments/0/pallets/estimatedBy"))
                .isEqualTo("MODEL");
    }

    @Test
    void an_option_of_the_earlier_plan_cannot_be_confirmed() {
        seller.planAgain(workflow);
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        assertThat(seller.confirm(workflow, acceptance).code()).isEqualTo("unknown-placement-option");
    }

    @Test
    void choosing_to_ship_an_expired_placement_is_refused() {
        clock.set(OFFERED.plus(VALIDITY));
        acceptance.put("placementOptionId", "no option at all");
        assertThat(seller.confirm(workflow, acceptance).code()).isEqualTo("placement-expired");
        assertThat(seller.choose(workflow, "FREIGHT_LTL", "USE_YOUR_OWN_CARRIER")
                        .code())
                .isEqualTo("placement-expired");
    }

    @Test
    void a_confirmed_workflow_does_not_expire() {
        seller.confirm(workflow);
        clock.set(OFFERED.plus(VALIDITY).plus(VALIDITY));
        sweep();
        assertThat(seller.review(workflow).text("/status")).isEqualTo("CONFIRMED");
    }

    private JsonNode sweep() {
        return functions.invoke("expire", Event.read("expire/sweep.schedule.json"));
    }
}
