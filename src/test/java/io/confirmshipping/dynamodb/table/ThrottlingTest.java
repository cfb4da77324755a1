package io.confirmshipping.dynamodb.table;

import static io.confirmshipping.fixture.Errors.cancelled;
import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.usecase.Overloaded;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.stubbing.Answer;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Reads and writes that the table turns away, or does by halves. */
class ThrottlingTest extends Disturbed {

    @RegisterExtension
    private static final Store DATABASE = Store.onNewTable();

    ThrottlingTest() {
        super(DATABASE);
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

    private static Answer<BatchGetItemResponse> leavingAllUnread() {
        return call -> BatchGetItemResponse.builder()
                .responses(Map.of())
                .unprocessedKeys(call.<BatchGetItemRequest>getArgument(0).requestItems())
                .build();
    }

    private static AwsErrorDetails error(String code) {
        return AwsErrorDetails.builder().errorCode(code).build();
    }

    private static void overloads(Runnable command) {
        assertThatExceptionOfType(Overloaded.class).isThrownBy(command::run);
    }
}
