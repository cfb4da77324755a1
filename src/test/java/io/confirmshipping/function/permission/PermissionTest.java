package io.confirmshipping.function.permission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.ApiRequest;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.FunctionTestProfile;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.ManyBoxes;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TablePermissions;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.template.Resources;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The roles of the template allow each function what it does with the table, and nothing else. That something is
 * missing fails every test of the functions; that something is unused only shows here, where each does all it can.
 */
@QuarkusTest
@TestProfile(FunctionTestProfile.class)
class PermissionTest {

    @Inject
    Api api;

    @Inject
    Functions functions;

    @Inject
    TestClock clock;

    Seller seller;

    @BeforeEach
    void newSeller() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(api);
    }

    static Stream<String> handlers() {
        return Resources.functions().map(function -> function.text("/Environment/Variables/QUARKUS_LAMBDA_HANDLER"));
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void a_function_does_all_that_its_role_allows(String handler) {
        switch (handler) {
            case "plan" -> plan();
            case "review" -> review();
            case "confirm" -> seller.confirm(confirmed());
            case "cancel" -> cancel();
            case "rename" -> rename();
            case "adjust" -> adjust();
            case "expire" -> expire();
            case "publish" -> functions.invoke("publish", Event.read("publish/changes.stream.json"));
            default -> throw new AssertionError("Do here all that " + handler + " can do");
        }
        assertThat(TablePermissions.used(handler))
                .containsExactlyInAnyOrderElementsOf(TablePermissions.allowed(handler));
    }

    private void plan() {
        String inPieces = seller.create(ManyBoxes.hardToCompress()).text("/workflowId");
        ApiAnswer shrunk = seller.replaceContents(inPieces, Event.fallRestock().retain("items", "boxes"));
        assertThat(shrunk.status()).isEqualTo(200);
        ApiRequest create =
                ApiRequest.to("POST /workflows").body(Event.fallRestock()).header("idempotency-key", "once");
        String workflow = seller.send(create).text("/workflowId");
        seller.send(create);
        seller.planAgain(workflow);
        seller.choose(workflow, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        seller.confirm(workflow);
        seller.planAgain(workflow);
    }

    private void review() {
        String workflow = confirmed();
        seller.workflows();
        seller.review(workflow);
        shipments().forEach(seller::shipment);
        seller.send(ApiRequest.to("GET /shipments").query("status", "WORKING"));
    }

    private void cancel() {
        seller.cancel(seller.plan());
        seller.cancel(confirmed());
    }

    private void rename() {
        seller.renameWorkflow(confirmed(), "Another name");
        seller.renameShipment(shipments().get(0), "Another name");
    }

    private void adjust() {
        confirmed();
        String shipment = shipments().get(0);
        ObjectNode body = Json.object();
        ArrayNode boxes = body.putArray("spdTrackingItems");
        for (int i = 1; i <= seller.shipment(shipment).body().get("boxCount").intValue(); i++) {
            boxes.addObject().put("boxId", "%sU%06d".formatted(shipment, i)).put("trackingId", "9400 1000 " + i);
        }
        seller.send(ApiRequest.to("PUT /shipments/{shipmentConfirmationId}/tracking", shipment)
                .body(body));
    }

    private void expire() {
        seller.plan();
        clock.advance(Duration.ofHours(24));
        functions.invoke("expire", Event.read("expire/sweep.schedule.json"));
    }

    /** A confirmed workflow, with an own carrier, so that everything can be done with it. */
    private String confirmed() {
        return seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
    }

    private List<String> shipments() {
        return seller.shipments().body().findValuesAsText("shipmentConfirmationId");
    }
}
