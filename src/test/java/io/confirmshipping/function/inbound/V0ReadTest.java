package io.confirmshipping.function.inbound;

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
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shipments as v0 lists them. */
class V0ReadTest {

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
    void v0_shows_received_units() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        ApiAnswer listed = client.getV0("shipments")
                .query("QueryType", "SHIPMENT")
                .query("ShipmentStatusList", "WORKING,SHIPPED")
                .query("MarketplaceId", "ATVPDKIKX0DER")
                .send();
        String shipment = listed.text("/payload/ShipmentData/0/ShipmentId");
        JsonNode items =
                client.getV0("shipments/" + shipment + "/items").send().body().at("/payload/ItemData");
        assertThat(items).isNotEmpty().allSatisfy(item -> assertThat(
                        item.get("QuantityReceived").intValue())
                .isZero());
        ObjectNode received = Json.object()
                .put("shipmentConfirmationId", shipment)
                .put("eventId", "1")
                .put("type", "RECEIVING")
                .put("at", clock.instant().toString());
        received.putArray("items")
                .addObject()
                .put("msku", items.get(0).get("SellerSKU").textValue())
                .put("quantity", 3);
        ObjectNode batch = Json.object();
        batch.putArray("Records").addObject().put("messageId", "1").put("body", received.toString());
        assertThat(functions.invoke("receive", batch).get("batchItemFailures")).isEmpty();
        assertThat(client.getV0("shipmentItems")
                        .query("QueryType", "DATE_RANGE")
                        .query("LastUpdatedAfter", "2026-11-22T10:00Z")
                        .query("LastUpdatedBefore", "2026-11-22 10:06:00 00:00")
                        .send()
                        .body()
                        .at("/payload/ItemData"))
                .anySatisfy(item ->
                        assertThat(item.get("QuantityReceived").intValue()).isEqualTo(3));
        assertThat(client.getV0("shipments")
                        .query("QueryType", "SHIPMENT")
                        .query("ShipmentIdList", shipment + ",FBA000000000")
                        .send()
                        .text("/payload/ShipmentData/0/ShipmentStatus"))
                .isEqualTo("RECEIVING");
        assertThat(plan).startsWith("wf");
    }

    @Test
    void v0_finds_a_shipment_that_is_ready_to_ship_by_the_status_that_it_shows() {
        String plan = seller.confirmed("FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        String planned = client.get("inboundPlans/" + plan).send().text("/shipments/0/shipmentId");
        String shipment =
                client.get(InboundOperations.path(plan, planned)).send().text("/shipmentConfirmationId");
        seller.enterTracking(shipment, papers("BOL-1", "PRO-1"));
        assertThat(client.get(InboundOperations.path(plan, planned)).send().text("/status"))
                .isEqualTo("READY_TO_SHIP");
        for (String status : List.of("WORKING", "READY_TO_SHIP")) {
            InboundClient.Call call =
                    client.getV0("shipments").query("QueryType", "SHIPMENT").query("ShipmentStatusList", status);
            assertThat(call.send().text("/payload/ShipmentData/0/ShipmentStatus"))
                    .isEqualTo("WORKING");
            assertThat(call.query("ShipmentIdList", shipment).send().text("/payload/ShipmentData/0/ShipmentId"))
                    .isEqualTo(shipment);
        }
        assertThat(client.getV0("shipments")
                        .query("QueryType", "SHIPMENT")
                        .query("ShipmentStatusList", "SHIPPED")
                        .send()
                        .body()
                        .at("/payload/ShipmentData"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"63, x, true", "64, x, true", "65, x, false", "1, #, false", "1, é, false", "9, ' -._', true"})
    void a_freight_bill_is_shown_if_an_answer_can_hold_it(int length, String end, boolean shown) {
        String plan = seller.confirmed("FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        String planned = client.get("inboundPlans/" + plan).send().text("/shipments/0/shipmentId");
        String shipment =
                client.get(InboundOperations.path(plan, planned)).send().text("/shipmentConfirmationId");
        String bill = "P".repeat(length - (end.length() == 1 ? 1 : 0)) + end;
        assertThat(seller.enterTracking(shipment, papers("BOL-1", bill)).status())
                .isEqualTo(200);
        JsonNode detail = client.get(InboundOperations.path(plan, planned))
                .send()
                .body()
                .at("/trackingDetails/ltlTrackingDetail");
        assertThat(detail.get("billOfLadingNumber").textValue()).isEqualTo("BOL-1");
        assertThat(detail.get("freightBillNumber")).hasSize(shown ? 1 : 0);
    }

    private static ObjectNode papers(String billOfLading, String freightBill) {
        ObjectNode papers = Json.object();
        papers.putObject("ltlTrackingDetail")
                .put("billOfLadingNumber", billOfLading)
                .putArray("freightBillNumber")
                .add(freightBill);
        return papers;
    }

    @Test
    void v0_says_what_is_wrong_in_its_own_code() {
        for (String unknown : new String[] {"FBA000000000", "none"}) {
            ApiAnswer refused = client.getV0("shipments/" + unknown + "/items").send();
            assertThat(refused.text("/errors/0/code")).isEqualTo("InvalidInput");
            assertThat(refused.text("/errors/0/message"))
                    .startsWith("The requested shipment does not exist. ")
                    .doesNotContain("plan");
        }
        assertThat(client.getV0("shipments").send().text("/errors/0/code")).isEqualTo("InvalidInput");
        assertThat(client.getV0("shipments")
                        .query("QueryType", "SHIPMENT")
                        .send()
                        .status())
                .isEqualTo(400);
        assertThat(client.getV0("shipments")
                        .query("QueryType", "NEXT_TOKEN")
                        .send()
                        .status())
                .isEqualTo(400);
    }
}
