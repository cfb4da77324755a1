package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.NewSeller;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers show every cent: what shipping would cost, what was accepted, what is owed and what was refunded. */
class VisibleChargesTest extends NewSeller {

    private static final Duration VOID_WINDOW = Duration.ofHours(24);

    @Test
    void every_option_shows_the_quotes_side_by_side_each_with_its_parts() {
        JsonNode options = seller.review(seller.plan()).body().get("placementOptions");

        assertThat(options).isNotEmpty().allSatisfy(option -> {
            assertThat(option.get("quotes")).hasSize(4).allSatisfy(quote -> {
                JsonNode charges = quote.get("charges");
                assertThat(sum(charges, "shipping", "prep", "labeling", "placement"))
                        .isEqualByComparingTo(amount(charges, "total"));
                assertThat(sum(charges, "dueAtConfirmation", "dueOnReceipt"))
                        .isEqualByComparingTo(amount(charges, "total"));
                assertThat(lines(charges.get("lines"))).isEqualByComparingTo(amount(charges, "total"));
                assertThat(quote.get("rateCard").textValue()).isEqualTo("US-2026");
                assertThat(quote.get("holdsUntil")).isEqualTo(option.get("expiration"));
            });
        });
    }

    @Test
    void every_line_says_when_it_is_due_and_why() {
        JsonNode charges = quote(seller.review(seller.plan()), 0).get("charges");

        assertThat(charges.get("lines")).isNotEmpty().allSatisfy(line -> {
            boolean shipping = line.get("target").textValue().equals("SHIPPING");
            assertThat(line.get("due").textValue()).isEqualTo(shipping ? "AT_CONFIRMATION" : "ON_RECEIPT");
            assertThat(line.has("shipmentId")).isEqualTo(shipping);
            assertThat(line.get("reason").textValue()).isNotBlank();
        });
    }

    @Test
    void a_quote_says_until_when_it_would_be_voidable_if_it_were_confirmed_now() {
        String workflow = seller.plan();

        assertThat(voidableUntil(workflow))
                .isEqualTo(clock.instant().plus(VOID_WINDOW).toString());
        clock.advance(Duration.ofMinutes(7));
        assertThat(voidableUntil(workflow))
                .isEqualTo(clock.instant().plus(VOID_WINDOW).toString());
        assertThat(quote(seller.review(workflow), 2).has("voidableUntil"))
                .as("an own carrier has nothing to refund")
                .isFalse();
    }

    @Test
    void what_is_not_available_says_why_and_is_not_voidable() {
        ObjectNode few = Event.fallRestock();
        keepFirst(few.withArray("items"), 2).forEach(item -> ((ObjectNode) item).put("quantity", 12));
        keepFirst(few.withArray("boxes"), 1).forEach(box -> ((ObjectNode) box).put("quantity", 1));

        JsonNode pallets = quote(seller.create(few), 1);

        assertThat(pallets.get("shippingMode").textValue()).isEqualTo("FREIGHT_LTL");
        assertThat(pallets.get("available").booleanValue()).isFalse();
        assertThat(pallets.get("unavailableBecause").textValue()).contains("150 lb");
        assertThat(pallets.has("voidableUntil")).isFalse();
    }

    @Test
    void quotes_of_a_confirmed_workflow_are_not_voidable_but_its_confirmation_is() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");

        assertThat(quote(seller.review(workflow), 0).has("voidableUntil")).isFalse();
        assertThat(seller.review(workflow).text("/confirmation/voidableUntil"))
                .isEqualTo(clock.instant().plus(VOID_WINDOW).toString());
    }

    @Test
    void confirming_enters_every_accepted_line_into_the_ledger() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");

        JsonNode shown = seller.review(workflow).body();

        assertThat(shown.get("ledger"))
                .hasSameSizeAs(shown.at("/charges/lines"))
                .allSatisfy(entry -> {
                    assertThat(entry.get("type").textValue()).isEqualTo("CHARGE");
                    assertThat(entry.get("at")).isEqualTo(shown.at("/confirmation/confirmedAt"));
                });
        assertThat(lines(shown.get("ledger"))).isEqualByComparingTo(amount(shown, "totalOwed"));
        assertThat(shown.get("totalOwed"))
                .isEqualTo(shown.at("/confirmation/acceptedCharges"))
                .isEqualTo(shown.at("/charges/total"));
    }

    @Test
    void cancelling_in_time_gives_everything_back_line_by_line() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        int charged = seller.review(workflow).body().get("ledger").size();
        clock.advance(VOID_WINDOW.minusMillis(1));

        seller.cancel(workflow);

        JsonNode shown = seller.review(workflow).body();
        assertThat(shown.get("ledger")).hasSize(2 * charged);
        assertThat(amount(shown, "totalOwed")).isZero();
        assertThat(shown.get("ledger").findValuesAsText("reason"))
                .contains("cancelled within the void window", "cancelled before receipt, so it will never be due");
    }

    @Test
    void cancelling_too_late_keeps_shipping_and_nothing_else() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        BigDecimal shipping = amount(seller.review(workflow).body().get("charges"), "shipping");
        clock.advance(VOID_WINDOW);

        seller.cancel(workflow);

        JsonNode shown = seller.review(workflow).body();
        assertThat(amount(shown, "totalOwed")).isEqualByComparingTo(shipping).isPositive();
        assertThat(amount(shown.get("cancellation"), "kept")).isEqualByComparingTo(shipping);
    }

    @Test
    void charges_that_have_changed_are_refused_with_the_old_and_the_new_total() {
        String workflow = seller.plan();
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        ObjectNode reviewed = seller.acceptance(workflow);
        ApiAnswer changed = seller.choose(workflow, "GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");

        ApiAnswer refused = seller.confirm(workflow, reviewed);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("charges-changed");
        assertThat(refused.body().get("acceptedTotal")).isEqualTo(reviewed.get("acceptedCharges"));
        assertThat(refused.body().get("newTotal")).isEqualTo(changed.body().at("/charges/total"));
    }

    private String voidableUntil(String workflow) {
        return quote(seller.review(workflow), 0).get("voidableUntil").textValue();
    }

    /** In the order of the settings file: parcels, pallets, own parcels, own pallets. */
    private static JsonNode quote(ApiAnswer workflow, int method) {
        return workflow.body().at("/placementOptions/0/quotes").get(method);
    }

    private static ArrayNode keepFirst(ArrayNode list, int count) {
        while (list.size() > count) {
            list.remove(count);
        }
        return list;
    }

    private static BigDecimal sum(JsonNode charges, String... parts) {
        return List.of(parts).stream().map(part -> amount(charges, part)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal lines(JsonNode lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode line : lines) {
            sum = sum.add(amount(line, "value"));
        }
        return sum;
    }

    private static BigDecimal amount(JsonNode view, String part) {
        return view.get(part).get("amount").decimalValue();
    }
}
