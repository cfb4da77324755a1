package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.NewSeller;
import io.confirmshipping.function.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A seller asks about missing units, and the operator answers by the queue (rules.md#rule-39, rules.md#rule-40). */
class InquiriesTest extends NewSeller {

    private String workflow;
    private String shipment;
    private String msku;
    private int expected;

    @BeforeEach
    void confirm() {
        workflow = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        shipment = seller.review(workflow).text("/shipments/0/shipmentConfirmationId");
        JsonNode item = seller.shipment(shipment).body().at("/items/0");
        msku = item.get("msku").textValue();
        expected = item.get("expected").intValue();
    }

    @Test
    void missing_units_are_claimed_and_the_claim_is_in_the_shipment() {
        closeWithout(2);
        JsonNode closed = seller.shipment(shipment).body();
        assertThat(closed.at("/items/0/difference").intValue()).isEqualTo(-2);
        assertThat(closed.at("/items/0/claimable").intValue()).isEqualTo(2);
        assertThat(closed.get("inquiries")).isEmpty();
        assertThat(closed.get("claimableUntil").textValue()).isEqualTo("2027-08-19T10:05:00Z");
        assertThat(actions()).contains("inquiries");

        ObjectNode claim = Json.object().put("msku", msku).put("claimed", 2).put("note", " Box 1 was open. ");
        claim.putArray("attachments").add("https://files.example.com/photo.jpg").add("invoice-17");
        ApiAnswer inquiry = seller.inquire(shipment, claim);

        assertThat(inquiry.status()).isEqualTo(201);
        assertThat(inquiry.header("location")).isEqualTo("/shipments/" + shipment);
        assertThat(inquiry.text("/status")).isEqualTo("OPEN");
        assertThat(inquiry.text("/note")).isEqualTo("Box 1 was open.");
        assertThat(inquiry.body().get("expected").intValue()).isEqualTo(expected);
        assertThat(inquiry.body().get("received").intValue()).isEqualTo(expected - 2);
        JsonNode asked = seller.shipment(shipment).body();
        assertThat(asked.get("inquiries")).containsExactly(inquiry.body());
        assertThat(asked.get("openInquiryCount").intValue()).isEqualTo(1);
        assertThat(last(asked).get("event").textValue()).isEqualTo("INQUIRY_OPENED");
        assertThat(last(asked).get("by").textValue()).isEqualTo("SELLER");
        assertThat(seller.inquire(shipment, claim).body())
                .as("the same claim again")
                .isEqualTo(inquiry.body());
        assertThat(seller.shipment(shipment).body()).isEqualTo(asked);
        assertThat(seller.inquire(shipment, msku, 1).code()).isEqualTo("inquiry-open");
    }

    @Test
    void reimbursed_units_are_shown_beside_what_is_owed() {
        closeWithout(2);
        String inquiry = seller.inquire(shipment, msku, 2).text("/inquiryId");
        JsonNode before = seller.review(workflow).body();
        clock.advance(Duration.ofDays(3));

        assertThat(api.report(answer(inquiry, "REIMBURSED").set("amount", money("24.40"))))
                .isEmpty();

        JsonNode after = seller.review(workflow).body();
        assertThat(after.get("totalOwed")).isEqualTo(before.get("totalOwed"));
        assertThat(after.get("ledger")).isEqualTo(before.get("ledger"));
        JsonNode line = after.at("/reimbursements/0");
        assertThat(line.get("at").textValue()).isEqualTo("2026-11-25T10:05:00Z");
        assertThat(line.get("units").intValue()).isEqualTo(2);
        assertThat(line.at("/value/amount").decimalValue()).isEqualTo("24.40");
        assertThat(line.get("reason").textValue())
                .isEqualTo(
                        "2 units of %s are missing and reimbursed; this is paid apart, and changes nothing that is owed"
                                .formatted(msku));
        JsonNode answered = seller.shipment(shipment).body().at("/inquiries/0");
        assertThat(answered.get("status").textValue()).isEqualTo("REIMBURSED");
        assertThat(answered.get("answeredAt").textValue()).isEqualTo("2026-11-25T10:05:00Z");
        assertThat(answered.get("amount")).isEqualTo(line.get("value"));
        assertThat(last(seller.shipment(shipment).body()).get("by").textValue()).isEqualTo("OPERATOR");
    }

    @Test
    void found_units_are_received_and_leave_the_queue_of_open_differences() {
        closeWithout(2);
        String inquiry = seller.inquire(shipment, msku, 2).text("/inquiryId");
        assertThat(openDifferences()).containsExactly(shipment);

        assertThat(api.report(answer(inquiry, "FOUND"))).isEmpty();

        JsonNode found = seller.shipment(shipment).body();
        assertThat(found.at("/items/0/difference").intValue()).isZero();
        assertThat(found.get("missingCount").intValue()).isZero();
        assertThat(found.get("status").textValue()).isEqualTo("CLOSED");
        assertThat(openDifferences()).isEmpty();
        assertThat(seller.review(workflow)
                        .body()
                        .at("/settlements/0/receivedUnits")
                        .intValue())
                .isEqualTo(found.get("unitCount").intValue());
    }

    @Test
    void a_shipment_that_arrived_in_whole_is_not_among_the_open_differences() {
        closeWithout(0);
        assertThat(openDifferences()).isEmpty();
        assertThat(actions()).doesNotContain("inquiries");
        assertThat(seller.inquire(shipment, msku, 1).code()).isEqualTo("nothing-missing");
        assertThat(seller.send(ApiRequest.to("GET /shipments").query("differences", "CLOSED"))
                        .code())
                .isEqualTo("invalid-request");
    }

    @Test
    void an_answer_that_does_not_fit_goes_back_to_the_queue_and_the_same_again_counts_once() {
        closeWithout(2);
        String inquiry = seller.inquire(shipment, msku, 2).text("/inquiryId");
        ObjectNode unknown = answer("iq00000000-0000-4000-8000-000000000000", "FOUND");
        ObjectNode free = answer(inquiry, "REIMBURSED").set("amount", money("0.00"));
        ObjectNode euros = answer(inquiry, "REIMBURSED");
        euros.putObject("amount").put("amount", 1).put("code", "EUR");
        ObjectNode paidForNothing = answer(inquiry, "NOT_FOUND").set("amount", money("1.00"));
        JsonNode before = seller.shipment(shipment).body();

        assertThat(api.report(unknown, answer(inquiry, "REIMBURSED"), free, euros, paidForNothing))
                .hasSize(5);
        assertThat(seller.shipment(shipment).body()).isEqualTo(before);

        assertThat(api.report(answer(inquiry, "NOT_FOUND"), answer(inquiry, "NOT_FOUND")))
                .isEmpty();
        JsonNode answered = seller.shipment(shipment).body();
        assertThat(answered.get("version").longValue())
                .isEqualTo(before.get("version").longValue() + 1);
        assertThat(api.report(answer(inquiry, "FOUND"))).hasSize(1);
        assertThat(seller.shipment(shipment).body()).isEqualTo(answered);
    }

    @Test
    void wrong_claims_name_every_wrong_field() {
        closeWithout(2);
        ObjectNode wrong = Json.object().put("claimed", 0).put("note", "n".repeat(1_001));
        wrong.putArray("attachments").add("http://files.example.com/a");

        assertThat(seller.inquire(shipment, wrong).body().get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("msku", "claimed", "note", "attachments[0]");
        assertThat(seller.inquire(shipment, "STRAY", 1).code()).isEqualTo("sku-not-in-shipment");
        assertThat(seller.inquire(shipment, msku, 3).body().get("claimable").intValue())
                .isEqualTo(2);
    }

    @Test
    void a_shipment_on_its_way_and_a_cancelled_one_cannot_be_asked_about() {
        assertThat(seller.inquire(shipment, msku, 1).code()).isEqualTo("shipment-not-closed");
        assertThat(seller.shipment(shipment).body().has("inquiries")).isFalse();
        seller.cancel(workflow);
        assertThat(seller.inquire(shipment, msku, 1).code()).isEqualTo("workflow-cancelled");
        assertThat(api.report(answer("iq00000000-0000-4000-8000-000000000000", "FOUND")))
                .hasSize(1);
    }

    /** The center receives the shipment but for some units of its first SKU, and closes it. */
    private void closeWithout(int missing) {
        ObjectNode received = report("RECEIVING");
        seller.shipment(shipment).body().get("items").forEach(item -> received.withArray("items")
                .addObject()
                .put("msku", item.get("msku").textValue())
                .put(
                        "quantity",
                        item.get("expected").intValue()
                                - (item.get("msku").textValue().equals(msku) ? missing : 0)));
        assertThat(api.report(received, report("CLOSED"))).isEmpty();
    }

    private ObjectNode report(String type) {
        return Json.object()
                .put("shipmentConfirmationId", shipment)
                .put("eventId", type)
                .put("type", type)
                .put("at", clock.instant().toString());
    }

    private ObjectNode answer(String inquiry, String answer) {
        return Json.object()
                .put("shipmentConfirmationId", shipment)
                .put("inquiryId", inquiry)
                .put("answer", answer);
    }

    private static ObjectNode money(String amount) {
        return Json.object().put("amount", new BigDecimal(amount)).put("code", "USD");
    }

    private List<String> openDifferences() {
        return seller.send(ApiRequest.to("GET /shipments").query("differences", "OPEN"))
                .body()
                .get("shipments")
                .findValuesAsText("shipmentConfirmationId");
    }

    private List<String> actions() {
        List<String> actions = new ArrayList<>();
        seller.shipment(shipment).body().get("actions").forEach(action -> actions.add(action.textValue()));
        return actions;
    }

    private static JsonNode last(JsonNode shown) {
        return shown.get("history").get(shown.get("history").size() - 1);
    }
}
