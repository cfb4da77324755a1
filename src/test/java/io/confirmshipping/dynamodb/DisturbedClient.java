package io.confirmshipping.dynamodb;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** A client that passes every call on, until a test stubs one: for what DynamoDB Local never does by itself. */
final class DisturbedClient {

    private DisturbedClient() {}

    static DynamoDbClient of(DynamoDbClient real) {
        DynamoDbClient client = mock(DynamoDbClient.class, CALLS_REAL_METHODS);
        doAnswer(call -> real.getItem(call.<GetItemRequest>getArgument(0)))
                .when(client)
                .getItem(any(GetItemRequest.class));
        doAnswer(call -> real.batchGetItem(call.<BatchGetItemRequest>getArgument(0)))
                .when(client)
                .batchGetItem(any(BatchGetItemRequest.class));
        doAnswer(call -> real.query(call.<QueryRequest>getArgument(0)))
                .when(client)
                .query(any(QueryRequest.class));
        doAnswer(call -> real.updateItem(call.<UpdateItemRequest>getArgument(0)))
                .when(client)
                .updateItem(any(UpdateItemRequest.class));
        doAnswer(call -> real.putItem(call.<PutItemRequest>getArgument(0)))
                .when(client)
                .putItem(any(PutItemRequest.class));
        doAnswer(call -> real.transactWriteItems(call.<TransactWriteItemsRequest>getArgument(0)))
                .when(client)
                .transactWriteItems(any(TransactWriteItemsRequest.class));
        return client;
    }

    /** A transaction that was given up because of one of its items. */
    static TransactionCanceledException cancelled(String reason) {
        return TransactionCanceledException.builder()
                .cancellationReasons(
                        CancellationReason.builder().code("None").build(),
                        CancellationReason.builder().code(reason).build())
                .message("Transaction cancelled: " + reason)
                .build();
    }
}
