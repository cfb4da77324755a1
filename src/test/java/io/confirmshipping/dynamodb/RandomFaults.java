package io.confirmshipping.dynamodb;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * A client that fails at random: before a write, after it (only the answer is lost, or the client itself has sent it
 * twice and is told that the second came too late), or by being throttled.
 *
 * @param seen what has gone wrong so far
 */
record RandomFaults(DynamoDbClient real, Random random, Set<String> seen) {

    static RandomFaults of(DynamoDbClient real, Random random) {
        return new RandomFaults(real, random, new TreeSet<>());
    }

    DynamoDbClient client() {
        DynamoDbClient client = DisturbedClient.of(real);
        doAnswer(call -> reading(() -> real.query(call.<QueryRequest>getArgument(0))))
                .when(client)
                .query(any(QueryRequest.class));
        doAnswer(call -> writing(
                        () -> real.updateItem(call.<UpdateItemRequest>getArgument(0)),
                        ConditionalCheckFailedException.builder().build()))
                .when(client)
                .updateItem(any(UpdateItemRequest.class));
        doAnswer(call -> writing(
                        () -> real.transactWriteItems(call.<TransactWriteItemsRequest>getArgument(0)),
                        DisturbedClient.cancelled("ConditionalCheckFailed")))
                .when(client)
                .transactWriteItems(any(TransactWriteItemsRequest.class));
        return client;
    }

    private <T> T reading(Supplier<T> read) {
        return random.nextInt(20) == 0 ? fail("reading", timeout()) : read.get();
    }

    private <T> T writing(Supplier<T> write, RuntimeException tooLate) {
        switch (random.nextInt(10)) {
            case 0:
                return fail("before the write", timeout());
            case 1:
                return fail("throttled", throttled());
            case 2:
                write.get();
                return fail("after the write", timeout());
            case 3:
                write.get();
                return fail("written twice", tooLate);
            default:
                return write.get();
        }
    }

    private <T> T fail(String when, RuntimeException fault) {
        seen.add(when);
        throw fault;
    }

    private static RuntimeException timeout() {
        return SdkClientException.create("The connection timed out");
    }

    private static RuntimeException throttled() {
        return DynamoDbException.builder()
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("ThrottlingException")
                        .build())
                .build();
    }
}
