package io.confirmshipping.dynamodb;

import static io.confirmshipping.dynamodb.DisturbedClient.cancelled;
import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.ShipmentNaming;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.local.table.TestDatabase;
import io.confirmshipping.usecase.Overloaded;
import io.confirmshipping.usecase.workflow.ConfirmShipping;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.stubbing.Answer;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Conflicts, throttling, lost answers and reads between two writes. */
class DisturbanceTest {

    private static DynamoDbClient real;
    private static String table;

    private final DynamoDbClient client = DisturbedClient.of(real);
    private final List<Integer> pauses = new ArrayList<>();
    private final Store store = new Store(client, table, pauses::add);
    private final Store undisturbed = new Store(real, table, pauses::add);

    private final WorkflowReference reference = undisturbed.add(Samples.awaitingConfirmation());
    private final AwaitingConfirmation chosen = undisturbed.choose(reference, Samples.OWN_PALLETS, NOON);

    @BeforeAll
    static void open() {
        real = TestDatabase.client();
        table = TestDatabase.newTable();
    }

    @AfterAll
    static void close() {
        real.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TransactionConflict", "ConditionalCheckFailed"})
    void a_confirmation_that_meets_another_transaction_is_tried_again(String reason) {
        doThrow(cancelled(reason))
                .doThrow(cancelled(reason))
                .doAnswer(call -> real.transactWriteItems(call.<TransactWriteItemsRequest>getArgument(0)))
                .when(client)
                .transactWriteItems(any(TransactWriteItemsRequest.class));
        Confirmed confirmed = store.confirm(chosen, NOON);
        assertThat(stored()).isEqualTo(confirmed);
        assertThat(pauses).containsExactly(1, 2);
    }

    @Test
    void a_single_write_that_meets_a_transaction_is_tried_again() {
        doThrow(TransactionConflictException.builder().build())
                .doAnswer(call -> real.updateItem(call.<UpdateItemRequest>getArgument(0)))
                .when(client)
                .updateItem(any(UpdateItemRequest.class));
        assertThat(store.rename(reference, "Winter", NOON)).isEqualTo(stored());
    }

    @Test
    void after_ten_conflicts_the_caller_is_asked_to_try_again() {
        doThrow(cancelled("TransactionConflict")).when(client).transactWriteItems(any(TransactWriteItemsRequest.class));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> store.confirm(chosen, NOON))
                .withMessageStartingWith("concurrent-change")
                .withMessageEndingWith("Try again.");
        verify(client, times(10)).transactWriteItems(any(TransactWriteItemsRequest.class));
        assertThat(pauses).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(stored()).isEqualTo(chosen);
    }

    @Test
    void throttled_reads_and_writes_are_reported_as_overload() {
        doThrow(ProvisionedThroughputExceededException.builder()
                        .awsErrorDetails(error("ProvisionedThroughputExceededException"))
                        .build())
                .when(client)
                .query(any(QueryRequest.class));
        overloads(() -> store.review(reference, NOON));
        doAnswer(call -> real.query(call.<QueryRequest>getArgument(0)))
                .when(client)
                .query(any(QueryRequest.class));
        doThrow(RequestLimitExceededException.builder()
                        .awsErrorDetails(error("RequestLimitExceeded"))
                        .build())
                .doThrow(DynamoDbException.builder()
                        .awsErrorDetails(error("ThrottlingException"))
                        .build())
                .when(client)
                .updateItem(any(UpdateItemRequest.class));
        overloads(() -> store.rename(reference, "Winter", NOON));
        overloads(() -> store.rename(reference, "Winter", NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ThrottlingError", "ProvisionedThroughputExceeded"})
    void a_throttled_transaction_is_reported_as_overload(String reason) {
        doThrow(cancelled(reason)).when(client).transactWriteItems(any(TransactWriteItemsRequest.class));
        overloads(() -> store.confirm(chosen, NOON));
        verify(client, times(1)).transactWriteItems(any(TransactWriteItemsRequest.class));
    }

    @Test
    void any_other_fault_passes_as_it_is() {
        doThrow(ResourceNotFoundException.builder().build()).when(client).query(any(QueryRequest.class));
        assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(() -> store.review(reference, NOON));
        doThrow(cancelled("ValidationError")).when(client).transactWriteItems(any(TransactWriteItemsRequest.class));
        doAnswer(call -> real.query(call.<QueryRequest>getArgument(0)))
                .when(client)
                .query(any(QueryRequest.class));
        assertThatExceptionOfType(cancelled("ValidationError").getClass())
                .isThrownBy(() -> store.confirm(chosen, NOON));
    }

    @Test
    void keys_that_were_left_unread_are_asked_for_again() {
        Confirmed confirmed = undisturbed.confirm(chosen, NOON);
        doAnswer(leavingAllUnread())
                .doAnswer(call -> real.batchGetItem(call.<BatchGetItemRequest>getArgument(0)))
                .when(client)
                .batchGetItem(any(BatchGetItemRequest.class));
        assertThat(store.review(reference, NOON).workflow()).isEqualTo(confirmed);
        assertThat(pauses).containsExactly(1);
    }

    @Test
    void keys_that_are_left_unread_again_and_again_are_reported_as_overload() {
        undisturbed.confirm(chosen, NOON);
        doAnswer(leavingAllUnread()).when(client).batchGetItem(any(BatchGetItemRequest.class));
        overloads(() -> store.review(reference, NOON));
    }

    @Test
    void a_shipment_id_that_is_taken_is_drawn_again() {
        ConfirmedShipment taken = undisturbed
                .confirmed(Samples.awaitingConfirmation(), NOON)
                .shipments()
                .get(0);
        Deque<ShipmentConfirmationId> drawn = new ArrayDeque<>(List.of(taken.id()));
        ShipmentNaming naming = new ShipmentNaming() {
            @Override
            public ShipmentConfirmationId identify() {
                return drawn.isEmpty() ? ShipmentConfirmationId.random() : drawn.pop();
            }

            @Override
            public ShipmentName name(String warehouseId, Instant confirmedAt) {
                return new ShipmentName(warehouseId);
            }
        };
        ConfirmShipping.Command command = Store.confirmation(chosen);
        Confirmed confirmed = store.changes()
                .change(
                        reference,
                        workflow -> workflow.confirm(
                                command.option(), command.accepted(), Samples.SHIP_DATES, naming, NOON),
                        NOON);
        assertThat(confirmed.shipments())
                .doesNotContain(taken)
                .hasSameSizeAs(chosen.offer().option(command.option()).shipments());
        assertThat(stored()).isEqualTo(confirmed);
        assertThat(undisturbed.shipmentReviews().review(Store.reference(taken)).shipment())
                .isEqualTo(taken);
        assertThat(pauses).containsExactly(1);
    }

    @Test
    void a_write_whose_answer_was_lost_is_recognized_as_our_own() {
        doAnswer(call -> {
                    real.updateItem(call.<UpdateItemRequest>getArgument(0));
                    throw ConditionalCheckFailedException.builder().build();
                })
                .when(client)
                .updateItem(any(UpdateItemRequest.class));
        assertThat(store.rename(reference, "Winter", NOON)).isEqualTo(stored());
        assertThat(stored().header().version()).isEqualTo(chosen.header().version() + 1);
    }

    @Test
    void a_transaction_whose_answer_was_lost_is_recognized_as_our_own() {
        doAnswer(losingTheAnswer()).when(client).transactWriteItems(any(TransactWriteItemsRequest.class));
        assertThat(store.confirm(chosen, NOON)).isEqualTo(stored());
        WorkflowWithContents fresh = Samples.awaitingConfirmation();
        store.add(fresh);
        assertThat(undisturbed.review(Store.reference(fresh.workflow()), NOON)).isEqualTo(fresh);
        verify(client, times(2)).transactWriteItems(any(TransactWriteItemsRequest.class));
    }

    @Test
    void shipments_read_before_the_cancellation_that_the_header_tells_of_are_read_again() {
        undisturbed.confirm(chosen, NOON);
        BatchGetItemResponse[] before = new BatchGetItemResponse[1];
        doAnswer(call -> before[0] = real.batchGetItem(call.<BatchGetItemRequest>getArgument(0)))
                .doAnswer(call -> before[0])
                .doAnswer(call -> real.batchGetItem(call.<BatchGetItemRequest>getArgument(0)))
                .when(client)
                .batchGetItem(any(BatchGetItemRequest.class));
        store.review(reference, NOON);
        Workflow cancelled = undisturbed.cancel(reference, NOON);
        assertThat(store.review(reference, NOON).workflow()).isEqualTo(cancelled);
        assertThat(pauses).containsExactly(1);
    }

    @Test
    void pieces_and_offers_of_another_revision_than_the_header_are_read_again() {
        for (String stale : List.of("CONTENTS#0000", "ALLOCATIONS#0000", "OFFER")) {
            pauses.clear();
            QueryResponse before = partition();
            WorkflowWithContents after = undisturbed.planAgain().newContents(reference, Samples.contents(9), NOON);
            QueryResponse mixed = mixed(partition(), before, stale);
            doAnswer(call -> mixed)
                    .doAnswer(call -> real.query(call.<QueryRequest>getArgument(0)))
                    .when(client)
                    .query(any(QueryRequest.class));
            assertThat(store.review(reference, NOON)).isEqualTo(after);
            assertThat(pauses).containsExactly(1);
        }
    }

    private Workflow stored() {
        return undisturbed.review(reference, NOON).workflow();
    }

    private QueryResponse partition() {
        return QueryResponse.builder()
                .items(undisturbed
                        .reader()
                        .partition("WORKFLOW#" + reference.workflow())
                        .values())
                .build();
    }

    /** What is there now, but for one item as it was before. */
    private static QueryResponse mixed(QueryResponse now, QueryResponse before, String stale) {
        return now.toBuilder()
                .items(now.items().stream()
                        .map(item -> item.get("sk").s().equals(stale)
                                ? before.items().stream()
                                        .filter(old -> old.get("sk").s().equals(stale))
                                        .findFirst()
                                        .orElseThrow()
                                : item)
                        .toList())
                .build();
    }

    private static Answer<BatchGetItemResponse> leavingAllUnread() {
        return call -> BatchGetItemResponse.builder()
                .responses(Map.of())
                .unprocessedKeys(call.<BatchGetItemRequest>getArgument(0).requestItems())
                .build();
    }

    private static Answer<Void> losingTheAnswer() {
        return call -> {
            real.transactWriteItems(call.<TransactWriteItemsRequest>getArgument(0));
            throw cancelled("ConditionalCheckFailed");
        };
    }

    private static AwsErrorDetails error(String code) {
        return AwsErrorDetails.builder().errorCode(code).build();
    }

    private static void overloads(Runnable command) {
        assertThatExceptionOfType(Overloaded.class).isThrownBy(command::run);
    }
}
