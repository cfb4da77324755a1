package io.confirmshipping.dynamodb;

import io.confirmshipping.local.table.TestDatabase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Sees every call of a client, and what DynamoDB charges for it. */
final class Meter implements ExecutionInterceptor {

    /** One round trip. */
    record Call(SdkRequest request, double units) {

        String name() {
            return request.getClass().getSimpleName().replace("Request", "");
        }

        boolean isWrite() {
            return request instanceof UpdateItemRequest
                    || request instanceof PutItemRequest
                    || request instanceof TransactWriteItemsRequest;
        }
    }

    /** What a command cost. */
    record Cost(List<Call> calls) {

        List<String> names() {
            return calls.stream().map(Call::name).toList();
        }

        long reads() {
            return calls.stream().filter(call -> !call.isWrite()).count();
        }

        long writes() {
            return calls.stream().filter(Call::isWrite).count();
        }

        double readUnits() {
            return calls.stream()
                    .filter(call -> !call.isWrite())
                    .mapToDouble(Call::units)
                    .sum();
        }

        double writeUnits() {
            return calls.stream().filter(Call::isWrite).mapToDouble(Call::units).sum();
        }
    }

    private static final ReturnConsumedCapacity ASKED = ReturnConsumedCapacity.INDEXES;

    private final List<Call> calls = new CopyOnWriteArrayList<>();

    DynamoDbClient client() {
        return DynamoDbClient.builder()
                .endpointOverride(TestDatabase.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(override -> override.addExecutionInterceptor(this))
                .build();
    }

    Cost of(Runnable command) {
        calls.clear();
        command.run();
        return new Cost(List.copyOf(calls));
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        SdkRequest request = context.request();
        if (request instanceof GetItemRequest get) {
            return get.toBuilder().returnConsumedCapacity(ASKED).build();
        }
        if (request instanceof BatchGetItemRequest batch) {
            return batch.toBuilder().returnConsumedCapacity(ASKED).build();
        }
        if (request instanceof QueryRequest query) {
            return query.toBuilder().returnConsumedCapacity(ASKED).build();
        }
        if (request instanceof UpdateItemRequest update) {
            return update.toBuilder().returnConsumedCapacity(ASKED).build();
        }
        if (request instanceof PutItemRequest put) {
            return put.toBuilder().returnConsumedCapacity(ASKED).build();
        }
        if (request instanceof TransactWriteItemsRequest transaction) {
            return transaction.toBuilder().returnConsumedCapacity(ASKED).build();
        }
        return request;
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        calls.add(new Call(
                context.request(),
                consumed(context.response()).stream()
                        .mapToDouble(ConsumedCapacity::capacityUnits)
                        .sum()));
    }

    private static List<ConsumedCapacity> consumed(SdkResponse response) {
        if (response instanceof GetItemResponse get) {
            return List.of(get.consumedCapacity());
        }
        if (response instanceof BatchGetItemResponse batch) {
            return batch.consumedCapacity();
        }
        if (response instanceof QueryResponse query) {
            return List.of(query.consumedCapacity());
        }
        if (response instanceof UpdateItemResponse update) {
            return List.of(update.consumedCapacity());
        }
        if (response instanceof PutItemResponse put) {
            return List.of(put.consumedCapacity());
        }
        if (response instanceof TransactWriteItemsResponse transaction) {
            return transaction.consumedCapacity();
        }
        throw new IllegalStateException("No price known for " + response.getClass());
    }
}
