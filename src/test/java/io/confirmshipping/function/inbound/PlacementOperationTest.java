package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.ApiAnswer;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A placement is confirmed by an operation, and then accepted at both doors. */
class PlacementOperationTest {

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
    void a_placement_that_is_accepted_here_is_accepted_at_our_own_door() {
        String plan = seller.plan();
        String option = operations.option(plan, 0);
        String operation = operations.confirmPlacement(plan, option).text("/operationId");
        assertThat(operations.status(operation).text("/operation")).isEqualTo("confirmPlacementOption");
        operations.operate(operation);
        assertThat(operations.status(operation).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(seller.review(plan).text("/status")).isEqualTo("AWAITING_CARRIER");
        ApiAnswer shown = client.get("inboundPlans/" + plan).send();
        assertThat(shown.body().get("placementOptions")).hasSize(1);
        assertThat(shown.text("/placementOptions/0/placementOptionId")).isEqualTo(option);
        assertThat(shown.text("/placementOptions/0/status")).isEqualTo("ACCEPTED");
        assertThat(shown.text("/shipments/0/status")).isEqualTo("WORKING");
        assertThat(client.get(InboundOperations.path(plan, operations.shipment(plan)))
                        .send()
                        .text("/shipmentConfirmationId"))
                .startsWith("FBA");
        String again = operations.confirmPlacement(plan, option).text("/operationId");
        operations.operate(again);
        assertThat(operations.status(again).text("/operationStatus")).isEqualTo("SUCCESS");
    }

    @Test
    void another_placement_than_the_accepted_one_fails() {
        String plan = seller.plan();
        String other = operations.option(plan, 1);
        operations.operate(
                operations.confirmPlacement(plan, operations.option(plan, 0)).text("/operationId"));
        String operation = operations.confirmPlacement(plan, other).text("/operationId");
        operations.operate(operation);
        assertThat(operations.status(operation).text("/operationStatus")).isEqualTo("FAILED");
        assertThat(operations.status(operation).text("/operationProblems/0/code"))
                .isEqualTo("BadRequest");
    }

    @Test
    void a_placement_that_has_expired_fails_and_one_that_there_is_not_is_refused_at_once() {
        String plan = seller.plan();
        ApiAnswer unknown = operations.confirmPlacement(plan, "pl00000000-0000-4000-8000-999999999999");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text("/errors/0/message"))
                .isEqualTo("The requested placementOptionId does not exist for the given inbound plan.");
        String option = operations.option(plan, 0);
        clock.advance(Duration.ofHours(24));
        String operation = operations.confirmPlacement(plan, option).text("/operationId");
        operations.operate(operation);
        assertThat(operations.status(operation).text("/operationProblems/0/message"))
                .isEqualTo("ERROR: The placement option has expired. Generate placement options again.");
    }
}
