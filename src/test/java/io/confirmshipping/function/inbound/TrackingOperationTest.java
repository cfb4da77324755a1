package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import java.time.Instant;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tracking is checked when it is sent, and entered when its operation is carried out. */
class TrackingOperationTest {

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();

    private Seller seller;
    private InboundClient client;
    private InboundOperations operations;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(new Api(functions));
        client = new InboundClient(functions, seller.id());
        operations = new InboundOperations(client);
    }

    @Test
    void tracking_is_entered_and_a_box_that_there_is_not_fails_the_operation() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        String shipment = operations.shipment(plan);
        String box = client.get(InboundOperations.path(plan, shipment) + "/boxes")
                .send()
                .text("/boxes/0/boxId");
        String entered = operations
                .track(plan, shipment, InboundOperations.parcel(box, "1Z999AA10123456784"))
                .text("/operationId");
        operations.operate(entered);
        assertThat(operations.status(entered).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(client.get(InboundOperations.path(plan, shipment))
                        .send()
                        .text("/trackingDetails/spdTrackingDetail/spdTrackingItems/0/trackingId"))
                .isEqualTo("1Z999AA10123456784");
        String wrong = operations
                .track(plan, shipment, InboundOperations.parcel(box.replaceAll("U\\d+", "U999999"), "1Z1"))
                .text("/operationId");
        operations.operate(wrong);
        assertThat(operations.status(wrong).text("/operationStatus")).isEqualTo("FAILED");
        assertThat(operations.status(wrong).text("/operationProblems/0/details"))
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
        assertThat(operations.track(plan, operations.shipment(plan), two).text("/errors/0/details"))
                .isEqualTo("/trackingDetails/ltlTrackingDetail/freightBillNumber");
        ObjectNode one = two.deepCopy();
        ((ArrayNode) one.at("/trackingDetails/ltlTrackingDetail/freightBillNumber")).remove(1);
        String operation =
                operations.track(plan, operations.shipment(plan), one).text("/operationId");
        operations.operate(operation);
        assertThat(operations.status(operation).text("/operationStatus")).isEqualTo("SUCCESS");
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
        ApiAnswer answer = operations.track(plan, operations.shipment(plan), body);
        assertThat(answer.status()).isEqualTo(wrong == null ? 202 : 400);
        if (wrong != null) {
            assertThat(answer.text("/errors/0/details")).isEqualTo(wrong);
            return;
        }
        operations.operate(answer.text("/operationId"));
        assertThat(operations.status(answer.text("/operationId")).text("/operationStatus"))
                .isEqualTo("SUCCESS");
        JsonNode shown = client.get(InboundOperations.path(plan, operations.shipment(plan)))
                .send()
                .body()
                .at("/trackingDetails/ltlTrackingDetail");
        assertThat(shown.path("billOfLadingNumber").asText("")).hasSize(billOfLading);
        assertThat(shown.at("/freightBillNumber/0").textValue()).isEqualTo(freightBill);
        assertThat(seller.shipment(operations.confirmed(plan)).status()).isEqualTo(200);
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
        ApiAnswer refused = operations.track(plan, operations.shipment(plan), Json.parse(body));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/details")).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"63, 202", "64, 202", "65, 400"})
    void a_tracking_number_has_64_characters_at_most(int length, int status) {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        assertThat(operations
                        .track(plan, operations.shipment(plan), InboundOperations.parcel("box", "9".repeat(length)))
                        .status())
                .isEqualTo(status);
    }

    /** Text that does not compress is more than the table holds of an operation. */
    @Test
    void what_an_operation_does_not_read_is_not_kept() {
        String plan = seller.plan();
        ObjectNode body = InboundOperations.parcel("box", "1Z1").put("unknown", letters(new Random(1), 600_000));
        ApiAnswer placed = client.send(
                "POST",
                "inboundPlans/" + plan + "/placementOptions/" + operations.option(plan, 0) + "/confirmation",
                body);
        assertThat(placed.status()).isEqualTo(202);
        operations.operate(placed.text("/operationId"));
        assertThat(operations.status(placed.text("/operationId")).text("/operationStatus"))
                .isEqualTo("SUCCESS");
        assertThat(operations.track(plan, operations.shipment(plan), body).status())
                .isEqualTo(202);
        ((ObjectNode) body.at("/trackingDetails/spdTrackingDetail/spdTrackingItems/0")).put("note", "n".repeat(9));
        assertThat(operations.track(plan, operations.shipment(plan), body).status())
                .isEqualTo(202);
        ApiAnswer cancelled = client.put("inboundPlans/" + plan + "/cancellation", body);
        operations.operate(cancelled.text("/operationId"));
        assertThat(operations.status(cancelled.text("/operationId")).text("/operationStatus"))
                .isEqualTo("SUCCESS");
    }

    @ParameterizedTest
    @CsvSource({"4999, 202", "5000, 202", "5001, 400"})
    void tracking_has_5000_boxes_at_most(int boxes, int status) {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        ApiAnswer answer = operations.track(
                plan, operations.shipment(plan), parcels(boxes, number -> "1Z%016d".formatted(number)));
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
        ApiAnswer refused = operations.track(
                plan, operations.shipment(plan), parcels(5_000, number -> random.ints(64, 0x4e00, 0x9fa0)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/message"))
                .contains("at most 300000 bytes")
                .contains("fewer boxes");
        assertThat(operations
                        .track(plan, operations.shipment(plan), parcels(5_000, number -> letters(random, 64)))
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
    void a_plan_without_an_accepted_placement_takes_no_tracking() {
        String plan = seller.plan();
        String shipment = client.get("inboundPlans/" + plan + "/placementOptions")
                .send()
                .text("/placementOptions/0/shipmentIds/0");
        assertThat(operations
                        .track(plan, shipment, InboundOperations.parcel("box", "1Z1"))
                        .text("/errors/0/message"))
                .isEqualTo("ERROR: No placement option is confirmed for inboundPlan %s.".formatted(plan));
    }
}
