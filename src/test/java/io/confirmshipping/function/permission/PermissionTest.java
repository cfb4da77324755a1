package io.confirmshipping.function.permission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.ManyBoxes;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TablePermissions;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.command.Command;
import io.confirmshipping.function.command.Commands;
import io.confirmshipping.function.inbound.AcceptedRecord;
import io.confirmshipping.function.inbound.InboundClient;
import io.confirmshipping.function.inbound.NewPlans;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.local.table.TestDatabase;
import io.confirmshipping.template.Resources;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The roles of the template allow each function what it does with the table, and nothing else. A missing permission fails
 * every test of the functions; an unused one shows only here, where each function does everything that it can.
 */
class PermissionTest {

    private static final int MAX_PARCELS = 500;

    @RegisterExtension
    private static final Store store = Store.onNewTable(TestDatabase.client(new TablePermissions()));

    private static final TestClock clock = new TestClock();
    private static final Functions functions = new HandWired(store, clock).functions();

    private final Api api = new Api(functions);
    private Seller seller;

    @BeforeAll
    static void forgetOtherTests() {
        TablePermissions.forget();
    }

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(api).withFewBoxes();
    }

    static Stream<String> handlers() {
        return Resources.functions().map(function -> function.text("/Environment/Variables/QUARKUS_LAMBDA_HANDLER"));
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void a_function_does_all_that_its_role_allows(String handler) {
        switch (handler) {
            case "review" -> review();
            case "receive" -> receive();
            case "print" -> print();
            case "document" -> document();
            case "expire" -> expire();
            case "inbound-read", "inbound-write", "operate" -> inbound();
            case "publish" -> functions.invoke("publish", Event.read("publish/changes.stream.json"));
            default -> commands(handler);
        }
        switch (handler) {
            case "plan" -> {
                contentsInPieces();
                anotherShipDate();
            }
            case "adjust" -> longAnswer();
            default -> afterConfirmation();
        }
        assertThat(TablePermissions.used(handler))
                .containsExactlyInAnyOrderElementsOf(TablePermissions.allowed(handler));
    }

    /** Sends each command once without a key, and twice with one. */
    private void commands(String handler) {
        for (Command command : Commands.of(handler)) {
            seller.send(command.prepare(seller));
            ApiRequest request = command.prepare(seller).header("idempotency-key", command.route());
            seller.send(request);
            seller.send(request);
        }
    }

    private void afterConfirmation() {
        seller.cancel(seller.plan());
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        seller.confirm(workflow);
        seller.renameWorkflow(workflow, "Another name");
        seller.cancel(workflow);
    }

    private void contentsInPieces() {
        ApiRequest create = ApiRequest.to("POST /workflows")
                .body(ManyBoxes.hardToCompress())
                .header("idempotency-key", "in pieces");
        String workflow = seller.send(create).text("/workflowId");
        seller.send(create);
        ApiAnswer shrunk = seller.replaceContents(workflow, Event.fallRestock().retain("items", "boxes"));
        assertThat(shrunk.status()).isEqualTo(200);
    }

    /** Cancels a confirmed workflow, whose shipments must still be there. */
    private void anotherShipDate() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        seller.choose(workflow, Json.object().put("shipDate", "2026-12-16"));
    }

    /** Returns contents so long that the answer is kept in an item of its own. */
    private void longAnswer() {
        ObjectNode contents = Event.fallRestock().put("placementPreference", "MINIMAL_SPLITS");
        ((ArrayNode) contents.get("items"))
                .removeAll()
                .addObject()
                .put("msku", "MUG")
                .put("quantity", MAX_PARCELS);
        ObjectNode box = (ObjectNode) contents.get("boxes").get(0);
        box.put("quantity", MAX_PARCELS)
                .putArray("items")
                .addObject()
                .put("msku", "MUG")
                .put("quantity", 1);
        ((ArrayNode) contents.get("boxes")).removeAll().add(box);
        Seller large = Seller.anyone(api);
        String workflow = large.create(contents).text("/workflowId");
        large.choose(workflow, "GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        String shipment = large.confirm(workflow).text("/shipments/0/shipmentConfirmationId");
        ObjectNode body = Json.object();
        Random random = new Random(1);
        for (int i = 1; i <= MAX_PARCELS; i++) {
            body.withArray("spdTrackingItems")
                    .addObject()
                    .put("boxId", "%sU%06d".formatted(shipment, i))
                    .put("trackingId", ManyBoxes.anyText(random, 100));
        }
        ApiRequest request = ApiRequest.to("PUT /shipments/{shipmentConfirmationId}/tracking", shipment)
                .body(body)
                .header("idempotency-key", "long");
        large.send(request);
        assertThat(large.send(request).status()).isEqualTo(200);
    }

    private void review() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        seller.workflows();
        seller.review(workflow);
        shipments().forEach(seller::shipment);
        seller.send(ApiRequest.to("GET /shipments").query("status", "WORKING"));
        seller.send(ApiRequest.to("GET /carriers"));
    }

    /** Reads and renames through the second front door. */
    private void inbound() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        InboundClient client = new InboundClient(functions, seller.id());
        client.get("inboundPlans").query("status", "ACTIVE").send();
        String shipment = client.get("inboundPlans/" + plan).send().text("/shipments/0/shipmentId");
        String shipmentPath = "inboundPlans/" + plan + "/shipments/" + shipment;
        client.get(shipmentPath).send();
        client.getV0("shipments")
                .query("QueryType", "SHIPMENT")
                .query("ShipmentStatusList", "WORKING")
                .send();
        client.put("inboundPlans/" + plan + "/name", Json.object().put("name", "A plan"));
        client.put(shipmentPath + "/name", Json.object().put("name", "West"));
        ObjectNode tracking = Json.object();
        tracking.putObject("trackingDetails")
                .putObject("spdTrackingDetail")
                .putArray("spdTrackingItems")
                .addObject()
                .put("boxId", client.get(shipmentPath + "/boxes").send().text("/boxes/0/boxId"))
                .put("trackingId", "1Z999AA10123456784");
        operate(client, client.put(shipmentPath + "/trackingDetails", tracking));
        operate(
                client,
                client.call("PUT", "inboundPlans/" + plan + "/cancellation").send());
        packAgain(client);
    }

    /** Takes placement options back, and with them which boxes go where. */
    private void packAgain(InboundClient client) {
        NewPlans plans = new NewPlans(functions, client);
        String plan = plans.planned();
        String group =
                client.get("inboundPlans/" + plan + "/packingOptions").send().text("/packingOptions/0/packingGroups/0");
        operate(client, plans.pack(plan, NewPlans.boxes(group)));
    }

    private void operate(InboundClient client, ApiAnswer accepted) {
        String operation = accepted.text("/operationId");
        functions.invoke("operate", AcceptedRecord.of(operation));
        assertThat(client.get("operations/" + operation).send().text("/operationStatus"))
                .isEqualTo("SUCCESS");
    }

    private void print() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        seller.send(ApiRequest.to("GET /workflows/{workflowId}/labels", workflow));
        seller.send(ApiRequest.to(
                "GET /shipments/{shipmentConfirmationId}/pack-list", shipments().get(0)));
    }

    private void document() {
        seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        String url = new InboundClient(functions, seller.id())
                .getV0("shipments/" + shipments().get(0) + "/labels")
                .query("PageType", "PackageLabel_Letter_2")
                .query("LabelType", "UNIQUE")
                .send()
                .text("/payload/DownloadURL");
        ApiRequest fetch = ApiRequest.to("GET /documents/{token}", url.substring(url.lastIndexOf('/') + 1));
        assertThat(api.send(fetch.anonymous()).status()).isEqualTo(200);
    }

    private void receive() {
        seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        Stream.of("SHIPPED", "CLOSED").forEach(type -> {
            ObjectNode message = Json.object()
                    .put("shipmentConfirmationId", shipments().get(0))
                    .put("eventId", type)
                    .put("type", type)
                    .put("at", "2026-11-22T10:05:00Z");
            ObjectNode batch = (ObjectNode) Event.read("receive/shipped.sqs.json");
            ((ObjectNode) batch.at("/Records/0")).put("body", message.toString());
            assertThat(functions.invoke("receive", batch).get("batchItemFailures"))
                    .isEmpty();
        });
    }

    private void expire() {
        String plan = seller.plan();
        new InboundClient(functions, seller.id())
                .call("PUT", "inboundPlans/" + plan + "/cancellation")
                .send();
        clock.advance(Duration.ofHours(24));
        functions.invoke("expire", Event.read("expire/sweep.schedule.json"));
        seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        clock.advance(Duration.ofDays(31));
        functions.invoke("expire", Event.read("expire/sweep.schedule.json"));
        clock.advance(Duration.ofDays(14));
        functions.invoke("expire", Event.read("expire/sweep.schedule.json"));
    }

    private List<String> shipments() {
        return seller.shipments().body().findValuesAsText("shipmentConfirmationId");
    }
}
