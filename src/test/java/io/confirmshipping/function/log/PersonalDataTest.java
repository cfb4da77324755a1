package io.confirmshipping.function.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.FunctionTestProfile;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.json.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** No name, address or telephone number is in the log, whatever is sent, whichever way, and whatever goes wrong. */
@QuarkusTest
@TestProfile(FunctionTestProfile.class)
class PersonalDataTest {

    private static final String MARK = "Marked";
    private static final String TELEPHONE = "206-555-0177";

    @Inject
    Api api;

    @Inject
    Functions functions;

    @Inject
    DynamoDbClient client;

    @ConfigProperty(name = "workflow-table")
    String table;

    @Test
    void no_line_of_any_command_holds_personal_data() {
        try (CapturedLog log = new CapturedLog()) {
            Seller seller = Seller.anyone(api);
            succeedWithEverything(seller);
            afterConfirmation(seller);
            failWithEverything(seller);
            fail(seller);
            assertThat(log.calls()).hasSizeGreaterThan(30);
            assertThat(log.calls())
                    .extracting(line -> line.at("/mdc/status").asText())
                    .contains("200", "201", "400", "404", "409", "500");
            assertThat(log.lines()).noneMatch(line -> line.contains(MARK) || line.contains(TELEPHONE));
        }
    }

    private void succeedWithEverything(Seller seller) {
        String workflow = seller.create(markedContents()).text("/workflowId");
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        seller.confirm(workflow);
        seller.renameWorkflow(workflow, MARK);
        functions.invoke("rename", message(seller, "workflowId", workflow).put("name", MARK + " again"));
        functions.invoke("rename", batch(message(seller, "workflowId", workflow).put("name", MARK)));
        String shipment = seller.review(workflow).text("/shipments/0/shipmentConfirmationId");
        seller.renameShipment(shipment, MARK);
        functions.invoke(
                "rename",
                batch(message(seller, "shipmentConfirmationId", shipment).put("name", MARK + " again")));
        seller.workflows();
        seller.shipments();
        seller.shipment(shipment);
        seller.cancel(workflow);
        seller.renameWorkflow(workflow, MARK + " too late");
    }

    /** Confirms with an own carrier, whose papers and numbers can hold any text. */
    private void afterConfirmation(Seller seller) {
        String workflow = seller.create(markedContents()).text("/workflowId");
        seller.choose(workflow, "FREIGHT_LTL", "USE_YOUR_OWN_CARRIER");
        seller.confirm(workflow);
        String shipment = seller.review(workflow).text("/shipments/0/shipmentConfirmationId");
        JsonNode item = seller.shipment(shipment).body().at("/items/0");
        int more = item.get("expected").intValue() + 1;
        ObjectNode papers = Json.object();
        papers.putObject("ltlTrackingDetail")
                .put("billOfLadingNumber", MARK)
                .putArray("freightBillNumber")
                .add(TELEPHONE);
        assertThat(seller.editQuantity(shipment, item.get("msku").textValue(), more)
                        .status())
                .isEqualTo(200);
        assertThat(seller.editQuantity(shipment, MARK, more).code()).isEqualTo("sku-not-in-shipment");
        assertThat(seller.enterTracking(shipment, papers).status()).isEqualTo(200);
        assertTaken("adjust", papers.deepCopy().put("sellerId", seller.id()).put("shipmentConfirmationId", shipment));
        assertTaken("receive", received(shipment).put("eventId", MARK + " " + TELEPHONE));
        assertThat(seller.shipment(shipment).text("/status")).isEqualTo("RECEIVING");
        functions.invoke("receive", batch(received(shipment).put("at", MARK).put(MARK, TELEPHONE)));
        functions.invoke("receive", batch(received(MARK)));
        functions.invoke("receive", batch(received("FBA000000000")));
    }

    private void assertTaken(String handler, ObjectNode message) {
        assertThat(functions.invoke(handler, batch(message)).get("batchItemFailures"))
                .isEmpty();
    }

    private static ObjectNode received(String shipment) {
        ObjectNode report = Json.object()
                .put("shipmentConfirmationId", shipment)
                .put("eventId", MARK)
                .put("type", "RECEIVING")
                .put("at", "2026-11-22T10:05:00Z");
        report.putArray("items").addObject().put("msku", MARK).put("quantity", 1);
        return report;
    }

    /** Sends every route a body that it rejects, with texts in place of IDs. */
    private void failWithEverything(Seller seller) {
        ObjectNode body = markedContents().put(MARK, TELEPHONE).put("name", (MARK + " ").repeat(40));
        body.set("shippingMode", Json.object().put(MARK, MARK));
        ((ObjectNode) body.get("sourceAddress")).put("postalCode", MARK).put("countryCode", MARK);
        for (String route : List.of(
                "POST /workflows",
                "GET /workflows/{workflowId}",
                "GET /shipments/{shipmentConfirmationId}",
                "PUT /workflows/{workflowId}/contents",
                "POST /workflows/{workflowId}/placements",
                "PUT /workflows/{workflowId}/packing",
                "PUT /workflows/{workflowId}/source",
                "PUT /workflows/{workflowId}/shipping",
                "POST /workflows/{workflowId}/confirmation",
                "POST /workflows/{workflowId}/cancellation",
                "PUT /workflows/{workflowId}/name",
                "PUT /shipments/{shipmentConfirmationId}/name",
                "PUT /shipments/{shipmentConfirmationId}/items",
                "PUT /shipments/{shipmentConfirmationId}/tracking")) {
            seller.send(ApiRequest.to(route, MARK).body(body));
            seller.send(ApiRequest.to(route, MARK).body("{\"" + MARK + " " + TELEPHONE));
        }
        seller.send(ApiRequest.to("$default", MARK).body(body).query(MARK, TELEPHONE));
        seller.send(ApiRequest.to("GET /workflows").query("status", MARK).query("paginationToken", MARK));
        for (String handler : List.of("confirm", "cancel", "rename", "adjust")) {
            functions.invoke(handler, body);
            functions.invoke(handler, batch(message(seller, "workflowId", MARK).put("name", MARK)));
            functions.invoke(handler, batch(body));
            functions.invoke(handler, textBatch("{\"%s\":1,\"%s\":1}".formatted(MARK, MARK)));
        }
    }

    /** Stores an item that cannot be read. */
    private void fail(Seller seller) {
        String workflow = seller.create(markedContents()).text("/workflowId");
        client.updateItem(request -> request.tableName(table)
                .key(Key.workflow(new WorkflowId(workflow)).attributes())
                .updateExpression("SET updatedAt = :broken")
                .expressionAttributeValues(Map.of(":broken", AttributeValue.fromS("the day before"))));
        assertThat(seller.review(workflow).status()).isEqualTo(500);
        functions.invoke("cancel", batch(message(seller, "workflowId", workflow)));
    }

    private static ObjectNode markedContents() {
        ObjectNode contents = Event.fallRestock().put("name", MARK + " restock");
        ((ObjectNode) contents.get("sourceAddress"))
                .put("name", "Jane " + MARK)
                .put("addressLine1", MARK + " Street 1")
                .put("city", MARK)
                .put("companyName", MARK + " Inc.")
                .put("districtOrCounty", MARK + " County")
                .put("email", MARK + "@example.com")
                .put("phoneNumber", TELEPHONE);
        return contents;
    }

    private static ObjectNode message(Seller seller, String key, String id) {
        return Json.object().put("sellerId", seller.id()).put(key, id);
    }

    private static JsonNode batch(JsonNode message) {
        return textBatch(message.toString());
    }

    private static JsonNode textBatch(String message) {
        ObjectNode batch = Json.object();
        batch.putArray("Records").addObject().put("messageId", "message-0").put("body", message);
        return batch;
    }
}
