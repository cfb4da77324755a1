package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A seller leaves at any point, starts another workflow meanwhile, comes back, and sees where each of them is. */
class ActiveWorkflowsTest extends NewSeller {

    private static final Instant OFFERED = Instant.parse("2026-11-22T10:05:00Z");

    @Test
    void each_says_at_which_step_it_is_how_long_its_placement_holds_and_what_it_waits_for() {
        seller.plan();
        clock.advance(Duration.ofMillis(1));
        seller.choose(seller.plan(), "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        clock.advance(Duration.ofMillis(1));
        seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        clock.set(OFFERED.plus(Duration.ofHours(23)));

        ApiAnswer list = seller.workflows();

        assertThat(list.text("/workflows/0/step")).isEqualTo("HAND_OVER");
        assertThat(list.text("/workflows/0/waitsFor/what")).isEqualTo("HAND_OVER");
        assertThat(list.body().at("/workflows/0").has("expiresIn")).isFalse();
        assertThat(list.text("/workflows/1/waitsFor/what")).isEqualTo("CONFIRMATION");
        assertThat(list.text("/workflows/1/waitsFor/detail")).startsWith("Accept the charges, USD ");
        assertThat(list.text("/workflows/2/step")).isEqualTo("CONFIRM_SHIPPING");
        assertThat(list.text("/workflows/2/waitsFor/what")).isEqualTo("SHIPPING_CHOICE");
        assertThat(list.text("/workflows/2/waitsFor/from")).isEqualTo("SELLER");
        assertThat(list.text("/workflows/2/expiration")).isEqualTo("2026-11-23T10:05:00Z");
        assertThat(list.text("/workflows/2/expiresIn")).isEqualTo("PT1H");
    }

    @Test
    void what_expires_meanwhile_waits_to_be_planned_again_and_goes_on_from_there() {
        String left = seller.plan();
        clock.advance(Duration.ofHours(24));
        seller.plan();

        JsonNode expired = seller.workflows().body().at("/workflows/1");

        assertThat(expired.at("/workflowId").textValue()).isEqualTo(left);
        assertThat(expired.at("/waitsFor/what").textValue()).isEqualTo("PLACEMENT");
        assertThat(expired.has("expiresIn")).isFalse();
        seller.planAgain(left);
        assertThat(seller.workflows().text("/workflows/1/waitsFor/what")).isEqualTo("SHIPPING_CHOICE");
        assertThat(seller.workflows().text("/workflows/1/expiresIn")).isEqualTo("PT24H");
    }

    @Test
    void a_ship_date_that_has_passed_is_refused_at_confirmation_and_nothing_is_charged() {
        String workflow = seller.plan();
        seller.choose(workflow, shipping("2026-11-22"));
        clock.set(Instant.parse("2026-11-23T08:00:00Z"));

        assertThat(seller.review(workflow).text("/waitsFor/what")).isEqualTo("SHIP_DATE");
        ApiAnswer refused = seller.confirm(workflow);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("ship-date-out-of-range");
        assertThat(refused.text("/detail")).contains("has passed", "Choose a new one, from 2026-11-23 to 2027-02-21.");
        assertThat(refused.text("/earliest")).isEqualTo("2026-11-23");
        assertThat(seller.review(workflow).text("/status")).isEqualTo("AWAITING_CONFIRMATION");
        assertThat(seller.review(workflow).body().has("ledger")).isFalse();
        seller.choose(workflow, shipping("2026-11-23"));
        assertThat(seller.confirm(workflow).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void the_confirmed_ship_date_can_be_sent_again_after_it_has_passed() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        JsonNode version = seller.review(workflow).body().get("version");
        clock.set(Instant.parse("2026-12-02T08:00:00Z"));

        ApiAnswer same = seller.choose(workflow, shipping("2026-11-30"));

        assertThat(same.status()).isEqualTo(200);
        assertThat(same.body().get("version")).isEqualTo(version);
        assertThat(seller.choose(workflow, shipping("2026-11-29")).code()).isEqualTo("ship-date-out-of-range");
    }

    private static JsonNode shipping(String date) {
        return Json.object()
                .put("shipDate", date)
                .put("shippingMode", "GROUND_SMALL_PARCEL")
                .put("shippingSolution", "AMAZON_PARTNERED_CARRIER");
    }
}
