package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.client.WholeTable;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.operation.FailOverdueOperations;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Operations are accepted at once, carried out once, and show how they ended. */
class InboundOperationsTest {

    private static final String NOTHING = "wf00000000-0000-4000-8000-999999999999";

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();

    private Seller seller;
    private InboundClient client;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(new Api(functions));
        client = new InboundClient(functions, seller.id());
    }

    @Test
    void a_cancellation_changes_nothing_until_it_is_carried_out() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        String operation = cancel(plan);
        assertThat(status(operation).text("/operationStatus")).isEqualTo("IN_PROGRESS");
        assertThat(status(operation).text("/operation")).isEqualTo("cancelInboundPlan");
        assertThat(seller.review(plan).text("/status")).isEqualTo("CONFIRMED");
        operate(operation);
        assertThat(status(operation).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(status(operation).body().get("operationProblems")).isEmpty();
        assertThat(seller.review(plan).text("/status")).isEqualTo("CANCELLED");
        assertThat(client.get("inboundPlans/" + plan).send().text("/status")).isEqualTo("VOIDED");
    }

    @Test
    void carried_out_again_it_changes_nothing() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        String operation = cancel(plan);
        operate(operation);
        WholeTable before = WholeTable.of(store.client(), store.table());
        operate(operation);
        assertThat(WholeTable.of(store.client(), store.table())).isEqualTo(before);
    }

    @Test
    void a_cancelled_plan_cannot_be_cancelled_again_nor_tracked() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        String shipment = shipment(plan);
        String first = cancel(plan);
        String second = cancel(plan);
        operate(first);
        operate(second);
        assertThat(status(second).text("/operationStatus")).isEqualTo("SUCCESS");
        ApiAnswer again =
                client.call("PUT", "inboundPlans/" + plan + "/cancellation").send();
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text("/errors/0/message")).isEqualTo("The inbound plan is already cancelled.");
        assertThat(track(plan, shipment, parcel("FBA000000000U000001", "1Z1")).text("/errors/0/message"))
                .isEqualTo(
                        "ERROR: Operation UpdateShipmentTrackingDetails cannot be processed on a cancelled inbound plan.");
    }

    @Test
    void a_plan_that_is_being_received_cannot_be_cancelled() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        String operation = cancel(plan);
        ObjectNode report = Json.object()
                .put("shipmentConfirmationId", confirmed(plan))
                .put("eventId", "1")
                .put("type", "CLOSED")
                .put("at", clock.instant().toString());
        ObjectNode batch = Json.object();
        batch.putArray("Records").addObject().put("messageId", "1").put("body", report.toString());
        assertThat(functions.invoke("receive", batch).get("batchItemFailures")).isEmpty();
        operate(operation);
        ApiAnswer failed = status(operation);
        assertThat(failed.text("/operationStatus")).isEqualTo("FAILED");
        assertThat(failed.text("/operationProblems/0/severity")).isEqualTo("ERROR");
        assertThat(failed.text("/operationProblems/0/code")).isEqualTo("BadRequest");
        assertThat(failed.text("/operationProblems/0/message")).contains("begun receiving");
        assertThat(seller.review(plan).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void tracking_is_entered_and_a_box_that_there_is_not_fails_the_operation() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        String shipment = shipment(plan);
        String box = client.get(path(plan, shipment) + "/boxes").send().text("/boxes/0/boxId");
        String entered =
                track(plan, shipment, parcel(box, "1Z999AA10123456784")).text("/operationId");
        operate(entered);
        assertThat(status(entered).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(client.get(path(plan, shipment))
                        .send()
                        .text("/trackingDetails/spdTrackingDetail/spdTrackingItems/0/trackingId"))
                .isEqualTo("1Z999AA10123456784");
        String wrong = track(plan, shipment, parcel(box.replaceAll("U\\d+", "U999999"), "1Z1"))
                .text("/operationId");
        operate(wrong);
        assertThat(status(wrong).text("/operationStatus")).isEqualTo("FAILED");
        assertThat(status(wrong).text("/operationProblems/0/details"))
                .isEqualTo("/trackingDetails/spdTrackingDetail/spdTrackingItems/0/boxId");
    }

    @Test
    void tracking_of_pallets_has_one_freight_bill() {
        String plan = seller.confirmed("FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        ObjectNode two = Json.object();
        two.putObject("trackingDetails")
                .putObject("ltlTrackingDetail")
                .put("billOfLadingNumber", "BOL-1")
                .putArray("freightBillNumber")
                .add("PRO-1")
                .add("PRO-2");
        assertThat(track(plan, shipment(plan), two).text("/errors/0/details"))
                .isEqualTo("/trackingDetails/ltlTrackingDetail/freightBillNumber");
        ObjectNode one = two.deepCopy();
        ((ArrayNode) one.at("/trackingDetails/ltlTrackingDetail/freightBillNumber")).remove(1);
        String operation = track(plan, shipment(plan), one).text("/operationId");
        operate(operation);
        assertThat(status(operation).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(client.get("inboundPlans/" + plan).send().text("/shipments/0/status"))
                .isEqualTo("READY_TO_SHIP");
    }

    @ParameterizedTest
    @CsvSource({
        "1023, PRO-1, ",
        "1024, PRO-1, ",
        "1025, PRO-1, /trackingDetails/ltlTrackingDetail/billOfLadingNumber",
        "0, P.R_O 1, ",
        "0, PRO#1, /trackingDetails/ltlTrackingDetail/freightBillNumber/0"
    })
    void papers_have_the_numbers_of_the_published_model(int billOfLading, String freightBill, String wrong) {
        String plan = seller.confirmed("FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        ObjectNode body = Json.object();
        ObjectNode detail = body.putObject("trackingDetails").putObject("ltlTrackingDetail");
        detail.put("billOfLadingNumber", billOfLading == 0 ? null : "9".repeat(billOfLading))
                .putArray("freightBillNumber")
                .add(freightBill);
        ApiAnswer answer = track(plan, shipment(plan), body);
        assertThat(answer.status()).isEqualTo(wrong == null ? 202 : 400);
        if (wrong != null) {
            assertThat(answer.text("/errors/0/details")).isEqualTo(wrong);
            return;
        }
        operate(answer.text("/operationId"));
        assertThat(status(answer.text("/operationId")).text("/operationStatus")).isEqualTo("SUCCESS");
        JsonNode shown = client.get(path(plan, shipment(plan))).send().body().at("/trackingDetails/ltlTrackingDetail");
        assertThat(shown.path("billOfLadingNumber").asText("")).hasSize(billOfLading);
        assertThat(shown.at("/freightBillNumber/0").textValue()).isEqualTo(freightBill);
        assertThat(seller.shipment(confirmed(plan)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /trackingDetails",
                "{\"trackingDetails\": {\"spdTrackingDetail\": {}, \"ltlTrackingDetail\": {}}} | /trackingDetails",
                "{\"trackingDetails\": {\"spdTrackingDetail\": {}}} | /trackingDetails/spdTrackingDetail/spdTrackingItems",
                "{\"trackingDetails\": {\"spdTrackingDetail\": {\"spdTrackingItems\": [{\"boxId\": \"b\"}]}}} | /trackingDetails/spdTrackingDetail/spdTrackingItems/0/trackingId"
            })
    void tracking_that_is_malformed_is_refused_at_once(String body, String field) {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        ApiAnswer refused = track(plan, shipment(plan), Json.parse(body));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/details")).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"63, 202", "64, 202", "65, 400"})
    void a_tracking_number_has_64_characters_at_most(int length, int status) {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        assertThat(track(plan, shipment(plan), parcel("box", "9".repeat(length)))
                        .status())
                .isEqualTo(status);
    }

    /** Text that does not compress is more than the table holds of an operation. */
    @Test
    void what_an_operation_does_not_read_is_not_kept() {
        String plan = seller.plan();
        ObjectNode body = parcel("box", "1Z1").put("unknown", letters(new Random(1), 600_000));
        ApiAnswer placed = client.send(
                "POST", "inboundPlans/" + plan + "/placementOptions/" + option(plan, 0) + "/confirmation", body);
        assertThat(placed.status()).isEqualTo(202);
        operate(placed.text("/operationId"));
        assertThat(status(placed.text("/operationId")).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(track(plan, shipment(plan), body).status()).isEqualTo(202);
        ((ObjectNode) body.at("/trackingDetails/spdTrackingDetail/spdTrackingItems/0")).put("note", "n".repeat(9));
        assertThat(track(plan, shipment(plan), body).status()).isEqualTo(202);
        ApiAnswer cancelled = client.put("inboundPlans/" + plan + "/cancellation", body);
        operate(cancelled.text("/operationId"));
        assertThat(status(cancelled.text("/operationId")).text("/operationStatus"))
                .isEqualTo("SUCCESS");
    }

    @ParameterizedTest
    @CsvSource({"4999, 202", "5000, 202", "5001, 400"})
    void tracking_has_5000_boxes_at_most(int boxes, int status) {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        ApiAnswer answer = track(plan, shipment(plan), parcels(boxes, number -> "1Z%016d".formatted(number)));
        assertThat(answer.status()).isEqualTo(status);
        if (status == 400) {
            assertThat(answer.body().get("errors")).hasSize(1);
            assertThat(answer.text("/errors/0/message"))
                    .isEqualTo("ERROR: trackingDetails.spdTrackingDetail.spdTrackingItems has 5001 boxes; at most 5000"
                            + " are allowed.");
        }
    }

    @Test
    void tracking_that_the_table_cannot_hold_is_refused() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        Random random = new Random(1);
        ApiAnswer refused = track(plan, shipment(plan), parcels(5_000, number -> random.ints(64, 0x4e00, 0x9fa0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/message"))
                .contains("at most 300000 bytes")
                .contains("fewer boxes");
        assertThat(track(plan, shipment(plan), parcels(5_000, number -> letters(random, 64)))
                        .status())
                .as("any letters and digits fit")
                .isEqualTo(202);
    }

    private static ObjectNode parcels(int boxes, IntFunction<String> numbers) {
        ObjectNode body = Json.object();
        ArrayNode items =
                body.putObject("trackingDetails").putObject("spdTrackingDetail").putArray("spdTrackingItems");
        for (int i = 1; i <= boxes; i++) {
            items.addObject().put("boxId", "FBA000000000U%06d".formatted(i)).put("trackingId", numbers.apply(i));
        }
        return body;
    }

    private static String letters(Random random, int length) {
        return random.ints('0', 'z' + 1)
                .filter(Character::isLetterOrDigit)
                .limit(length)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void a_placement_that_is_accepted_here_is_accepted_at_our_own_door() {
        String plan = seller.plan();
        String option = option(plan, 0);
        String operation = confirmPlacement(plan, option).text("/operationId");
        assertThat(status(operation).text("/operation")).isEqualTo("confirmPlacementOption");
        operate(operation);
        assertThat(status(operation).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(seller.review(plan).text("/status")).isEqualTo("AWAITING_CARRIER");
        ApiAnswer shown = client.get("inboundPlans/" + plan).send();
        assertThat(shown.body().get("placementOptions")).hasSize(1);
        assertThat(shown.text("/placementOptions/0/placementOptionId")).isEqualTo(option);
        assertThat(shown.text("/placementOptions/0/status")).isEqualTo("ACCEPTED");
        assertThat(shown.text("/shipments/0/status")).isEqualTo("WORKING");
        assertThat(client.get(path(plan, shipment(plan))).send().text("/shipmentConfirmationId"))
                .startsWith("FBA");
        String again = confirmPlacement(plan, option).text("/operationId");
        operate(again);
        assertThat(status(again).text("/operationStatus")).isEqualTo("SUCCESS");
    }

    @Test
    void another_placement_than_the_accepted_one_fails() {
        String plan = seller.plan();
        String other = option(plan, 1);
        operate(confirmPlacement(plan, option(plan, 0)).text("/operationId"));
        String operation = confirmPlacement(plan, other).text("/operationId");
        operate(operation);
        assertThat(status(operation).text("/operationStatus")).isEqualTo("FAILED");
        assertThat(status(operation).text("/operationProblems/0/code")).isEqualTo("BadRequest");
    }

    @Test
    void a_placement_that_has_expired_fails_and_one_that_there_is_not_is_refused_at_once() {
        String plan = seller.plan();
        ApiAnswer unknown = confirmPlacement(plan, "pl00000000-0000-4000-8000-999999999999");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text("/errors/0/message"))
                .isEqualTo("The requested placementOptionId does not exist for the given inbound plan.");
        String option = option(plan, 0);
        clock.advance(Duration.ofHours(24));
        String operation = confirmPlacement(plan, option).text("/operationId");
        operate(operation);
        assertThat(status(operation).text("/operationProblems/0/message"))
                .isEqualTo("ERROR: The placement option has expired. Generate placement options again.");
    }

    private String option(String plan, int number) {
        return client.get("inboundPlans/" + plan + "/placementOptions")
                .send()
                .text("/placementOptions/%d/placementOptionId".formatted(number));
    }

    private ApiAnswer confirmPlacement(String plan, String option) {
        return client.call("POST", "inboundPlans/" + plan + "/placementOptions/" + option + "/confirmation")
                .send();
    }

    @Test
    void a_plan_without_an_accepted_placement_takes_no_tracking() {
        String plan = seller.plan();
        String shipment = client.get("inboundPlans/" + plan + "/placementOptions")
                .send()
                .text("/placementOptions/0/shipmentIds/0");
        assertThat(track(plan, shipment, parcel("box", "1Z1")).text("/errors/0/message"))
                .isEqualTo("ERROR: No placement option is confirmed for inboundPlan %s.".formatted(plan));
    }

    @Test
    void an_operation_of_another_seller_does_not_exist() {
        String operation = cancel(seller.plan());
        for (InboundClient other : new InboundClient[] {new InboundClient(functions, "stranger")}) {
            ApiAnswer refused = other.get("operations/" + operation).send();
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("/errors/0/code")).isEqualTo("BadRequest");
        }
        assertThat(client.get("operations/none").send().status()).isEqualTo(400);
        assertThat(client.call("PUT", "inboundPlans/" + NOTHING + "/cancellation")
                        .send()
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"-1, IN_PROGRESS", "0, FAILED", "1, FAILED"})
    void an_operation_that_hangs_for_15_minutes_is_failed_and_then_never_carried_out(int milliseconds, String status) {
        String plan = seller.plan();
        String operation = cancel(plan);
        clock.advance(Duration.ofMinutes(15).plusMillis(milliseconds));
        functions.invoke("expire", Event.read("expire/sweep.schedule.json"));
        assertThat(status(operation).text("/operationStatus")).isEqualTo(status);
        operate(operation);
        boolean failed = status.equals("FAILED");
        assertThat(status(operation).text("/operationStatus")).isEqualTo(failed ? "FAILED" : "SUCCESS");
        assertThat(seller.review(plan).text("/status")).isEqualTo(failed ? "AWAITING_CONFIRMATION" : "CANCELLED");
        if (failed) {
            assertThat(status(operation).text("/operationProblems/0/code")).isEqualTo("InternalServerError");
        }
    }

    /** Its place in the index of what is due is all that it has. */
    private static String unreadable(Instant acceptedAt) {
        String id = UUID.randomUUID().toString();
        store.client().putItem(put -> put.tableName(store.table())
                .item(Map.of(
                        "pk", AttributeValue.fromS("OPERATION#" + id),
                        "sk", AttributeValue.fromS("OPERATION"),
                        "dueShard", AttributeValue.fromS("OPERATIONS"),
                        "dueAt", AttributeValue.fromS(acceptedAt + "#" + id))));
        return id;
    }

    @Test
    void an_operation_that_is_unreadable_does_not_stop_the_sweep() {
        String plan = seller.plan();
        clock.advance(Duration.ofMillis(1));
        unreadable(clock.instant());
        clock.advance(Duration.ofMillis(1));
        String operation = cancel(plan);
        clock.advance(Duration.ofMinutes(15));
        FailOverdueOperations.Report report =
                new FailOverdueOperations(store.operations(), store.operations()).sweep(clock.instant(), () -> true);
        assertThat(report.failures()).hasSize(1);
        assertThat(status(operation).text("/operationStatus")).isEqualTo("FAILED");
        functions.invoke("expire", Event.read("expire/sweep.schedule.json"));
    }

    @Test
    void an_operation_that_is_unreadable_does_not_hold_up_those_after_it() {
        String plan = seller.plan();
        String first = unreadable(clock.instant());
        String second = cancel(plan);
        assertThat(functions.invoke("operate", AcceptedRecord.of(first, second)).get("batchItemFailures"))
                .isEmpty();
        assertThat(status(second).text("/operationStatus")).isEqualTo("SUCCESS");
    }

    private String cancel(String plan) {
        ApiAnswer accepted =
                client.call("PUT", "inboundPlans/" + plan + "/cancellation").send();
        assertThat(accepted.status()).isEqualTo(202);
        return accepted.text("/operationId");
    }

    private ApiAnswer track(String plan, String shipment, JsonNode body) {
        return client.put(path(plan, shipment) + "/trackingDetails", body);
    }

    private static ObjectNode parcel(String box, String number) {
        ObjectNode body = Json.object();
        body.putObject("trackingDetails")
                .putObject("spdTrackingDetail")
                .putArray("spdTrackingItems")
                .addObject()
                .put("boxId", box)
                .put("trackingId", number);
        return body;
    }

    private ApiAnswer status(String operation) {
        return client.get("operations/" + operation).send();
    }

    private String shipment(String plan) {
        return client.get("inboundPlans/" + plan).send().text("/shipments/0/shipmentId");
    }

    private String confirmed(String plan) {
        return client.get(path(plan, shipment(plan))).send().text("/shipmentConfirmationId");
    }

    private static String path(String plan, String shipment) {
        return "inboundPlans/" + plan + "/shipments/" + shipment;
    }

    /** Delivers the record of an operation's acceptance, as the stream does. */
    private static void operate(String operation) {
        assertThat(functions.invoke("operate", AcceptedRecord.of(operation)).get("batchItemFailures"))
                .isEmpty();
    }
}
