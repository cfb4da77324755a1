package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.fixture.InterceptedClient;
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
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Operations are accepted at once, carried out once, and show how they ended. */
class InboundOperationsTest {

    private static final String NOTHING = "wf00000000-0000-4000-8000-999999999999";

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
    void a_cancellation_changes_nothing_until_it_is_carried_out() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        String operation = operations.cancel(plan);
        assertThat(operations.status(operation).text("/operationStatus")).isEqualTo("IN_PROGRESS");
        assertThat(operations.status(operation).text("/operation")).isEqualTo("cancelInboundPlan");
        assertThat(seller.review(plan).text("/status")).isEqualTo("CONFIRMED");
        operations.operate(operation);
        assertThat(operations.status(operation).text("/operationStatus")).isEqualTo("SUCCESS");
        assertThat(operations.status(operation).body().get("operationProblems")).isEmpty();
        assertThat(seller.review(plan).text("/status")).isEqualTo("CANCELLED");
        assertThat(client.get("inboundPlans/" + plan).send().text("/status")).isEqualTo("VOIDED");
    }

    @Test
    void carried_out_again_it_changes_nothing() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        String operation = operations.cancel(plan);
        operations.operate(operation);
        WholeTable before = WholeTable.of(store.client(), store.table());
        operations.operate(operation);
        assertThat(WholeTable.of(store.client(), store.table())).isEqualTo(before);
    }

    /** Another client renames the plan before every write of the operation. */
    @Test
    void an_operation_that_others_disturb_again_and_again_fails_and_holds_up_no_other() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        AtomicInteger writes = new AtomicInteger();
        DynamoDbClient disturbed = new InterceptedClient(store.client()) {
            @Override
            protected <Q extends DynamoDbRequest, R> R call(Q request, Function<Q, R> call) {
                if (request instanceof TransactWriteItemsRequest) {
                    seller.renameWorkflow(plan, "Name " + writes.incrementAndGet());
                }
                return call.apply(request);
            }
        };
        String operation = operations.cancel(plan);
        JsonNode batch = new HandWired(new Store(disturbed, store.table(), attempt -> Thread.yield()), clock)
                .functions()
                .invoke("operate", AcceptedRecord.of(operation));

        assertThat(batch.get("batchItemFailures")).isEmpty();
        assertThat(writes).hasValueGreaterThan(1);
        assertThat(operations.status(operation).text("/operationStatus")).isEqualTo("FAILED");
        assertThat(operations.status(operation).text("/operationProblems/0/message"))
                .startsWith("Others are changing the same workflow right now");
        assertThat(seller.review(plan).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void a_cancelled_plan_cannot_be_cancelled_again_nor_tracked() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        String shipment = operations.shipment(plan);
        String first = operations.cancel(plan);
        String second = operations.cancel(plan);
        operations.operate(first);
        operations.operate(second);
        assertThat(operations.status(second).text("/operationStatus")).isEqualTo("SUCCESS");
        ApiAnswer again =
                client.call("PUT", "inboundPlans/" + plan + "/cancellation").send();
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text("/errors/0/message")).isEqualTo("The inbound plan is already cancelled.");
        assertThat(operations
                        .track(plan, shipment, InboundOperations.parcel("FBA000000000U000001", "1Z1"))
                        .text("/errors/0/message"))
                .isEqualTo(
                        "ERROR: Operation UpdateShipmentTrackingDetails cannot be processed on a cancelled inbound plan.");
    }

    @Test
    void a_plan_that_is_being_received_cannot_be_cancelled() {
        String plan = seller.confirmed("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER");
        String operation = operations.cancel(plan);
        ObjectNode report = Json.object()
                .put("shipmentConfirmationId", operations.confirmed(plan))
                .put("eventId", "1")
                .put("type", "CLOSED")
                .put("at", clock.instant().toString());
        ObjectNode batch = Json.object();
        batch.putArray("Records").addObject().put("messageId", "1").put("body", report.toString());
        assertThat(functions.invoke("receive", batch).get("batchItemFailures")).isEmpty();
        operations.operate(operation);
        ApiAnswer failed = operations.status(operation);
        assertThat(failed.text("/operationStatus")).isEqualTo("FAILED");
        assertThat(failed.text("/operationProblems/0/severity")).isEqualTo("ERROR");
        assertThat(failed.text("/operationProblems/0/code")).isEqualTo("BadRequest");
        assertThat(failed.text("/operationProblems/0/message")).contains("is being received, or is closed");
        assertThat(seller.review(plan).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void an_operation_of_another_seller_does_not_exist() {
        String operation = operations.cancel(seller.plan());
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
        String operation = operations.cancel(plan);
        clock.advance(Duration.ofMinutes(15).plusMillis(milliseconds));
        functions.invoke("expire", Event.read("expire/sweep.schedule.json"));
        assertThat(operations.status(operation).text("/operationStatus")).isEqualTo(status);
        operations.operate(operation);
        boolean failed = status.equals("FAILED");
        assertThat(operations.status(operation).text("/operationStatus")).isEqualTo(failed ? "FAILED" : "SUCCESS");
        assertThat(seller.review(plan).text("/status")).isEqualTo(failed ? "AWAITING_CONFIRMATION" : "CANCELLED");
        if (failed) {
            assertThat(operations.status(operation).text("/operationProblems/0/code"))
                    .isEqualTo("InternalServerError");
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
        String operation = operations.cancel(plan);
        clock.advance(Duration.ofMinutes(15));
        FailOverdueOperations.Report report =
                new FailOverdueOperations(store.operations(), store.operations()).sweep(clock.instant(), () -> true);
        assertThat(report.failures()).hasSize(1);
        assertThat(operations.status(operation).text("/operationStatus")).isEqualTo("FAILED");
        functions.invoke("expire", Event.read("expire/sweep.schedule.json"));
    }

    @Test
    void an_operation_that_is_unreadable_does_not_hold_up_those_after_it() {
        String plan = seller.plan();
        String first = unreadable(clock.instant());
        String second = operations.cancel(plan);
        assertThat(functions.invoke("operate", AcceptedRecord.of(first, second)).get("batchItemFailures"))
                .isEmpty();
        assertThat(operations.status(second).text("/operationStatus")).isEqualTo("SUCCESS");
    }
}
