package io.confirmshipping.function.permission;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    @Test
    void plan_does_all_it_is_allowed() {
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
        assertThatAllIsUsed("plan");
    }

    @Test
    void review_does_all_it_is_allowed() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        seller.workflows();
        seller.review(workflow);
        seller.shipments().body().findValuesAsText("shipmentConfirmationId").forEach(seller::shipment);
        assertThatAllIsUsed("review");
    }

    @Test
    void confirm_does_all_it_is_allowed() {
        seller.confirm(seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER"));
        assertThatAllIsUsed("confirm");
    }

    @Test
    void cancel_does_all_it_is_allowed() {
        seller.cancel(seller.plan());
        seller.cancel(seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER"));
        assertThatAllIsUsed("cancel");
    }

    @Test
    void rename_does_all_it_is_allowed() {
        String workflow = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        seller.renameWorkflow(workflow, "Another name");
        seller.renameShipment(seller.review(workflow).text("/shipments/0/shipmentConfirmationId"), "Another name");
        assertThatAllIsUsed("rename");
    }

    @Test
    void expire_does_all_it_is_allowed() {
        seller.plan();
        clock.advance(Duration.ofHours(24));
        functions.invoke("expire", Event.read("expire/sweep.schedule.json"));
        assertThatAllIsUsed("expire");
    }

    private static void assertThatAllIsUsed(String handler) {
        assertThat(TablePermissions.used(handler))
                .containsExactlyInAnyOrderElementsOf(TablePermissions.allowed(handler));
    }
}
