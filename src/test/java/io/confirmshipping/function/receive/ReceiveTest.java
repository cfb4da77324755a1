package io.confirmshipping.function.receive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports come late, twice or out of order; some messages are not reports. */
class ReceiveTest extends JustConfirmed {

    private static final List<String> TYPES =
            List.of("SHIPPED", "IN_TRANSIT", "DELIVERED", "CHECKED_IN", "RECEIVING", "CLOSED");

    static Stream<Arguments> pairs() {
        return TYPES.stream().flatMap(first -> TYPES.stream().map(second -> Arguments.of(first, second)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_status_is_the_furthest_that_was_reported_in_whatever_order(String first, String second) {
        queue.take(report("1", first), report("2", second));

        String furthest = TYPES.get(Math.max(TYPES.indexOf(first), TYPES.indexOf(second)));
        assertThat(seller.shipment(shipment).text("/status")).isEqualTo(furthest);
        assertThat(inQueue(furthest)).containsExactly(shipment);
        if (!first.equals(second)) {
            assertThat(inQueue(TYPES.get(Math.min(TYPES.indexOf(first), TYPES.indexOf(second)))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHIPPED", "RECEIVING", "CLOSED"})
    void a_report_that_comes_again_changes_nothing(String type) {
        queue.take(report("1", type));
        JsonNode once = withoutDaysLeft();
        clock.advance(Duration.ofDays(1));

        queue.take(report("1", type), report("1", type));

        assertThat(withoutDaysLeft()).isEqualTo(once);
    }

    /** Returns the shipment without the days that pass by themselves. */
    private JsonNode withoutDaysLeft() {
        return ((ObjectNode) seller.shipment(shipment).body()).without("daysLeft");
    }

    @Test
    void the_history_tells_what_happened_in_its_order_and_by_whom() {
        queue.take(
                Report.of(shipment, "2", "DELIVERED", NOW.plusSeconds(20)),
                Report.of(shipment, "1", "SHIPPED", NOW.plusSeconds(10)),
                Report.of(shipment, "3", "CHECKED_IN", NOW.plusSeconds(30)));

        JsonNode history = seller.shipment(shipment).body().get("history");
        assertThat(history.findValuesAsText("event"))
                .containsExactly("CONFIRMED", "SHIPPED", "DELIVERED", "CHECKED_IN");
        assertThat(history.findValuesAsText("by"))
                .containsExactly("SELLER", "CARRIER", "CARRIER", "FULFILLMENT_CENTER");
    }

    @Test
    void what_happened_at_the_same_instant_is_told_in_the_order_of_a_shipments_life() {
        queue.take(
                report("1", "CLOSED"),
                receiving("3", 5),
                report("4", "CHECKED_IN"),
                receiving("2", 7),
                report("5", "SHIPPED"));

        JsonNode history = seller.shipment(shipment).body().get("history");
        assertThat(history.findValuesAsText("event"))
                .containsExactly("CONFIRMED", "SHIPPED", "CHECKED_IN", "RECEIVING", "RECEIVING", "CLOSED");
        assertThat(history.findValuesAsText("detail")).containsExactly("received 7 units", "received 5 units");
    }

    @ParameterizedTest
    @CsvSource({"SHIPPED, 200", "IN_TRANSIT, 200", "DELIVERED, 200", "CHECKED_IN, 200", "RECEIVING, 409", "CLOSED, 409"
    })
    void a_workflow_can_be_cancelled_until_a_center_begins_to_receive(String type, int status) {
        queue.take(report("1", type));

        ApiAnswer answer = seller.cancel(workflow);

        assertThat(answer.status()).isEqualTo(status);
        if (status == 409) {
            assertThat(answer.code()).isEqualTo("receiving-has-begun");
        }
    }

    @Test
    void a_report_after_the_cancellation_is_kept_but_the_shipment_stays_cancelled() {
        seller.cancel(workflow);

        queue.take(report("1", "SHIPPED"), receiving("2", 4), report("3", "CLOSED"));

        assertThat(seller.shipment(shipment).text("/status")).isEqualTo("CANCELLED");
        assertThat(received()).isEqualTo(4);
        assertShownAsUnexpected(4);
        assertThat(seller.review(workflow).text("/status")).isEqualTo("CANCELLED");
        assertThat(seller.send(ApiRequest.to("GET /workflows").query("status", "CANCELLED"))
                        .body()
                        .get("workflows"))
                .hasSize(1);
    }

    private void assertShownAsUnexpected(int units) {
        JsonNode shown = seller.shipment(shipment).body();
        assertThat(shown.at("/unexpectedUnits/count").intValue()).isEqualTo(units);
        assertThat(shown.at("/unexpectedUnits/detail").textValue())
                .startsWith("%d units have arrived at".formatted(units))
                .contains(shipment, "cancelled");
        assertThat(shown.at("/items/0/expected").intValue()).isZero();
        assertThat(shown.at("/items/0/difference").intValue()).isEqualTo(units);
        assertThat(shown.get("history").findValuesAsText("detail"))
                .contains("received %d units, although the shipment is cancelled".formatted(units));
        assertThat(seller.review(workflow).body().at("/shipments/0/unexpectedUnits"))
                .isEqualTo(shown.get("unexpectedUnits"));
        assertThat(seller.shipments().body().findValues("unexpectedUnits"))
                .containsExactly(shown.get("unexpectedUnits"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHIPPED", "IN_TRANSIT", "DELIVERED", "CHECKED_IN", "RECEIVING", "CLOSED"})
    void the_ship_date_can_change_until_one_shipment_is_on_its_way(String type) {
        assertThat(seller.choose(workflow, shipping("2026-12-16")).status()).isEqualTo(200);

        queue.take(report("1", type));

        assertThat(seller.choose(workflow, shipping("2026-12-17")).code()).isEqualTo("shipment-on-its-way");
        assertThat(seller.choose(workflow, shipping("2026-12-16")).status()).isEqualTo(200);
        assertThat(seller.review(workflow).text("/shipping/shipDate")).isEqualTo("2026-12-16");
        assertThat(seller.shipment(shipment).text("/shipDate")).isEqualTo("2026-12-16");
    }

    @Test
    void a_workflow_leaves_the_active_list_with_its_last_shipment_and_not_before() {
        List<String> shipments =
                seller.review(workflow).body().get("shipments").findValuesAsText("shipmentConfirmationId");
        for (String each : shipments) {
            assertThat(listed("ACTIVE")).containsExactly(workflow);
            assertThat(listed("CLOSED")).isEmpty();
            queue.take(Report.of(each, "1", "CLOSED", NOW));
        }
        assertThat(listed("ACTIVE")).isEmpty();
        assertThat(listed("CLOSED")).containsExactly(workflow);
        assertThat(seller.review(workflow).text("/step")).isEqualTo("CLOSED");
        queue.take(Report.of(shipment, "1", "CLOSED", NOW), receiving("2", 1));
        assertThat(listed("CLOSED")).containsExactly(workflow);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "not JSON",
                "{'shipmentConfirmationId':'FBA0','eventId':'1','type':'SHIPPED','at':'2026-11-22T10:05:00Z'}",
                "{'shipmentConfirmationId':'%s','eventId':'','type':'SHIPPED','at':'2026-11-22T10:05:00Z'}",
                "{'shipmentConfirmationId':'%s','type':'SHIPPED','at':'2026-11-22T10:05:00Z'}",
                "{'shipmentConfirmationId':'%s','eventId':'1','type':'LOST','at':'2026-11-22T10:05:00Z'}",
                "{'shipmentConfirmationId':'%s','eventId':'1','type':'SHIPPED','at':'yesterday'}",
                "{'shipmentConfirmationId':'%s','eventId':'1','type':'SHIPPED','at':'2026-11-22T10:05'}",
                "{'shipmentConfirmationId':'%s','eventId':'1','type':'SHIPPED','at':'2026-11-22T10:04:59.999Z'}",
                "{'shipmentConfirmationId':'%s','eventId':'1','type':'SHIPPED','at':'2026-11-22T10:10:00.001Z'}",
                "{'shipmentConfirmationId':'%s','eventId':'1','type':'SHIPPED','at':'2026-11-22T10:05:00Z','items':[{'msku':'A','quantity':1}]}",
                "{'shipmentConfirmationId':'%s','eventId':'1','type':'RECEIVING','at':'2026-11-22T10:05:00Z'}",
                "{'shipmentConfirmationId':'%s','eventId':'1','type':'RECEIVING','at':'2026-11-22T10:05:00Z','items':[]}",
                "{'shipmentConfirmationId':'%s','eventId':'1','type':'RECEIVING','at':'2026-11-22T10:05:00Z','items':[{'msku':'A','quantity':0}]}",
                "{'shipmentConfirmationId':'%s','eventId':'1','type':'RECEIVING','at':'2026-11-22T10:05:00Z','items':[{'msku':'A','quantity':-1}]}",
                "{'shipmentConfirmationId':'%s','eventId':'1','type':'SHIPPED','at':'2026-11-22T10:05:00Z','sellerId':'seller-1'}"
            })
    void what_is_no_report_is_given_back_to_the_queue_and_changes_nothing(String text) {
        JsonNode before = seller.shipment(shipment).body();

        assertThat(queue.failures(text.formatted(shipment).replace('\'', '"'))).containsExactly("message-0");

        assertThat(seller.shipment(shipment).body()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T10:05Z, 2026-11-22T10:05:00Z",
        "2026-11-22T02:10-08:00, 2026-11-22T10:10:00Z",
        "2026-11-22T10:05:00.0009Z, 2026-11-22T10:05:00Z"
    })
    void a_time_is_read_with_and_without_seconds(String at, String expected) {
        String text =
                "{'shipmentConfirmationId':'%s','eventId':'1','type':'SHIPPED','at':'%s'}".formatted(shipment, at);

        assertThat(queue.failures(text.replace('\'', '"'))).isEmpty();

        assertThat(seller.shipment(shipment).text("/history/1/at")).isEqualTo(expected);
    }

    private Report report(String id, String type) {
        return type.equals("RECEIVING") ? receiving(id, 1) : Report.of(shipment, id, type, NOW);
    }

    private Report receiving(String id, int units) {
        return Report.receiving(shipment, id, NOW, msku, units);
    }

    private int received() {
        return seller.shipment(shipment).body().at("/items/0/received").intValue();
    }

    private List<String> inQueue(String status) {
        return seller.send(ApiRequest.to("GET /shipments").query("status", status))
                .body()
                .get("shipments")
                .findValuesAsText("shipmentConfirmationId");
    }

    private List<String> listed(String status) {
        List<String> listed = new ArrayList<>();
        seller.send(ApiRequest.to("GET /workflows").query("status", status))
                .body()
                .get("workflows")
                .forEach(each -> listed.add(each.get("workflowId").textValue()));
        return listed;
    }

    private static JsonNode shipping(String date) {
        return Json.object()
                .put("shipDate", date)
                .put("shippingMode", "GROUND_SMALL_PARCEL")
                .put("shippingSolution", "AMAZON_PARTNERED_CARRIER");
    }
}
