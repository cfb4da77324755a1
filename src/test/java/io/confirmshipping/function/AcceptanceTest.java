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
import io.confirmshipping.function.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A seller fixes the destinations first, and confirms the carrier later (rules.md#rule-26). */
class AcceptanceTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final Instant NOW = Instant.parse("2026-11-22T10:05:00Z");
    private static final Duration QUOTE = Duration.ofMinutes(20);
    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();

    private Seller seller;
    private String workflow;

    @BeforeEach
    void plan() {
        clock.set(NOW);
        seller = Seller.anyone(new Api(functions));
        workflow = seller.plan();
    }

    @Test
    void an_accepted_placement_shows_its_shipments_and_what_it_waits_for() {
        ObjectNode body = seller.placementAcceptance(workflow);
        ApiAnswer accepted = seller.acceptPlacement(workflow, body);

        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.text("/status")).isEqualTo("AWAITING_CARRIER");
        assertThat(accepted.text("/waitsFor/what")).isEqualTo("SHIPPING_CHOICE");
        assertThat(texts(accepted.body().get("actions")))
                .containsExactlyInAnyOrder("shipping", "source", "pallets", "cancellation", "name");
        assertThat(accepted.text("/acceptance/acceptedAt")).isEqualTo(NOW.toString());
        assertThat(accepted.body().at("/acceptance/acceptedDueOnReceipt")).isEqualTo(body.get("acceptedDueOnReceipt"));
        assertThat(accepted.body().get("totalOwed")).isEqualTo(body.get("acceptedDueOnReceipt"));
        assertThat(accepted.body().at("/acceptance/shipments")).isNotEmpty();
        assertThat(accepted.body().get("placementOptions"))
                .filteredOn(option -> option.get("status").textValue().equals("ACCEPTED"))
                .extracting(option -> option.get("placementOptionId"))
                .containsExactly(body.get("placementOptionId"));
        assertThat(seller.workflows().text("/workflows/0/status")).isEqualTo("AWAITING_CARRIER");
        assertThat(seller.shipments().body().get("shipments")).isEmpty();
        assertThat(seller.acceptPlacement(workflow, body).body()).as("again").isEqualTo(accepted.body());
    }

    @Test
    void shipments_get_the_ids_and_names_of_the_acceptance_when_shipping_is_confirmed() {
        JsonNode accepted = seller.acceptPlacement(workflow).body().at("/acceptance/shipments");
        clock.advance(Duration.ofDays(3));
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        ApiAnswer confirmed = seller.confirm(workflow);

        assertThat(confirmed.text("/status")).isEqualTo("CONFIRMED");
        assertThat(confirmed.body().get("acceptance")).isNull();
        for (String field : List.of("shipmentId", "shipmentConfirmationId", "name")) {
            assertThat(texts(confirmed.body().get("shipments"), field))
                    .containsExactlyElementsOf(texts(accepted, field));
        }
    }

    @Test
    void nothing_expires_and_the_sweep_leaves_it_alone() {
        clock.advance(Duration.ofHours(24).minusMillis(1));
        JsonNode accepted = seller.acceptPlacement(workflow).body();
        clock.advance(Duration.ofMillis(1));
        functions.invoke("expire", Json.object());

        assertThat(seller.review(workflow).text("/status")).isEqualTo("AWAITING_CARRIER");
        assertThat(seller.review(workflow).body().get("version")).isEqualTo(accepted.get("version"));
        clock.advance(Duration.ofMillis(1));
        assertThat(functions.invoke("expire", Json.object()).get("expired").intValue())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void a_quote_for_partnered_pallets_lapses_and_choosing_makes_a_fresh_one(long millis) {
        ObjectNode contents = seller.contents().deepCopy();
        workflow = seller.create(contents.put("placementPreference", "MINIMAL_SPLITS"))
                .text("/workflowId");
        seller.choose(workflow, "FREIGHT_LTL", "AMAZON_PARTNERED_CARRIER");
        seller.acceptPlacement(workflow);
        ObjectNode acceptance = seller.acceptance(workflow);
        clock.set(NOW.plus(QUOTE).plusMillis(millis));
        ApiAnswer review = seller.review(workflow);
        ApiAnswer answer = seller.confirm(workflow, acceptance);

        if (millis < 0) {
            assertThat(answer.text("/status")).isEqualTo("CONFIRMED");
        } else {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("quote-expired");
            assertThat(answer.text("/expiredAt")).isEqualTo(NOW.plus(QUOTE).toString());
            assertThat(review.text("/waitsFor/what")).isEqualTo("SHIPPING_CHOICE");
            assertThat(texts(review.body().get("actions"))).doesNotContain("confirmation");
            seller.choose(workflow, "FREIGHT_LTL", "AMAZON_PARTNERED_CARRIER");
            assertThat(seller.confirm(workflow, acceptance).text("/status")).isEqualTo("CONFIRMED");
        }
    }

    @Test
    void only_a_quote_that_lapses_says_until_when_it_holds() {
        JsonNode option =
                seller.acceptPlacement(workflow).body().get("placementOptions").get(0);

        assertThat(option.get("status").textValue()).isEqualTo("ACCEPTED");
        option.get("quotes").forEach(quote -> {
            boolean lapses = quote.get("shippingMode").textValue().equals("FREIGHT_LTL")
                    && quote.get("shippingSolution").textValue().equals("AMAZON_PARTNERED_CARRIER");
            assertThat(quote.path("holdsUntil").asText())
                    .isEqualTo(lapses ? NOW.plus(QUOTE).toString() : "");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void another_total_due_on_receipt_is_refused_with_the_right_one(int cents) {
        ObjectNode body = seller.placementAcceptance(workflow);
        JsonNode total = body.get("acceptedDueOnReceipt").deepCopy();
        ((ObjectNode) body.get("acceptedDueOnReceipt"))
                .put("amount", total.get("amount").decimalValue().add(new BigDecimal(cents).movePointLeft(2)));
        ApiAnswer refused = seller.acceptPlacement(workflow, body);

        assertThat(refused.code()).isEqualTo("charges-changed");
        assertThat(refused.body().get("newTotal")).isEqualTo(total);
        assertThat(seller.review(workflow).text("/status")).isEqualTo("AWAITING_CONFIRMATION");
    }

    @Test
    void contents_and_options_stay_as_they_were_accepted() {
        seller.acceptPlacement(workflow);
        JsonNode other =
                seller.review(workflow).body().get("placementOptions").get(1).get("placementOptionId");

        assertThat(seller.planAgain(workflow).code()).isEqualTo("already-confirmed");
        assertThat(seller.choose(
                                workflow,
                                Json.object()
                                        .put("shipDate", "2026-11-30")
                                        .put("shippingMode", "GROUND_SMALL_PARCEL")
                                        .put("shippingSolution", "AMAZON_PARTNERED_CARRIER")
                                        .set("placementOptionId", other))
                        .code())
                .isEqualTo("already-confirmed");
    }

    @Test
    void a_cancellation_in_between_owes_nothing() {
        seller.acceptPlacement(workflow);
        ApiAnswer cancelled = seller.cancel(workflow);

        assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
        assertThat(cancelled.text("/totalOwed/amount")).isEqualTo("0.00");
        assertThat(cancelled.text("/cancellation/kept/amount")).isEqualTo("0.00");
        assertThat(seller.acceptPlacement(workflow, seller.placementAcceptance(workflow))
                        .code())
                .isEqualTo("workflow-cancelled");
    }

    @Test
    void a_message_accepts_the_placement_and_another_confirms() {
        ObjectNode message = seller.placementAcceptance(workflow)
                .put("sellerId", seller.id())
                .put("workflowId", workflow);

        assertThat(functions.invoke("confirm", message).get("status").textValue())
                .isEqualTo("AWAITING_CARRIER");
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        assertThat(functions
                        .invoke(
                                "confirm",
                                seller.acceptance(workflow)
                                        .put("sellerId", seller.id())
                                        .put("workflowId", workflow))
                        .get("status")
                        .textValue())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void planning_anew_offers_options_with_new_ids() {
        List<String> seen = new ArrayList<>(options(seller.review(workflow)));
        seen.addAll(options(seller.planAgain(workflow)));
        ObjectNode same = seller.contents().deepCopy();
        seen.addAll(options(seller.replaceContents(workflow, same.retain("items", "boxes"))));

        assertThat(seen).hasSize(9).doesNotHaveDuplicates();
    }

    private static List<String> options(ApiAnswer workflow) {
        return workflow.body().get("placementOptions").findValuesAsText("placementOptionId");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.get(field).textValue()));
        return texts;
    }
}
