package io.confirmshipping.local.table;

import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Leads the requests of a thread that rehearses to another table. The client of the functions has it as an interceptor. */
public final class OtherTable implements ExecutionInterceptor {

    private static final String ENDING = "-rehearsal";
    private static final ThreadLocal<Boolean> INSTEAD = ThreadLocal.withInitial(() -> false);

    static String name(String real) {
        return real + ENDING;
    }

    /** Runs a task whose requests, as long as it makes them in this thread, go to the other table. */
    static void instead(Runnable task) {
        INSTEAD.set(true);
        try {
            task.run();
        } finally {
            INSTEAD.remove();
        }
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        return INSTEAD.get() ? toOther(context.request()) : context.request();
    }

    @Override
    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
        return INSTEAD.get() && context.response() instanceof BatchGetItemResponse batch
                ? fromOther(batch)
                : context.response();
    }

    private static SdkRequest toOther(SdkRequest request) {
        if (request instanceof GetItemRequest get) {
            return get.toBuilder().tableName(name(get.tableName())).build();
        }
        if (request instanceof BatchGetItemRequest batch) {
            return batch.toBuilder()
                    .requestItems(batch.requestItems().entrySet().stream()
                            .collect(Collectors.toMap(table -> name(table.getKey()), Map.Entry::getValue)))
                    .build();
        }
        if (request instanceof QueryRequest query) {
            return query.toBuilder().tableName(name(query.tableName())).build();
        }
        if (request instanceof PutItemRequest put) {
            return put.toBuilder().tableName(name(put.tableName())).build();
        }
        if (request instanceof UpdateItemRequest update) {
            return update.toBuilder().tableName(name(update.tableName())).build();
        }
        if (request instanceof TransactWriteItemsRequest transaction) {
            return transaction.toBuilder()
                    .transactItems(transaction.transactItems().stream()
                            .map(OtherTable::toOther)
                            .toList())
                    .build();
        }
        throw new IllegalArgumentException("A rehearsal must not reach the real table: " + request);
    }

    private static TransactWriteItem toOther(TransactWriteItem item) {
        return item.toBuilder()
                .applyMutation(other -> {
                    if (item.put() != null) {
                        other.put(item.put().toBuilder()
                                .tableName(name(item.put().tableName()))
                                .build());
                    }
                    if (item.update() != null) {
                        other.update(item.update().toBuilder()
                                .tableName(name(item.update().tableName()))
                                .build());
                    }
                    if (item.delete() != null) {
                        other.delete(item.delete().toBuilder()
                                .tableName(name(item.delete().tableName()))
                                .build());
                    }
                    if (item.conditionCheck() != null) {
                        other.conditionCheck(item.conditionCheck().toBuilder()
                                .tableName(name(item.conditionCheck().tableName()))
                                .build());
                    }
                })
                .build();
    }

    /** Returns the answer under the real table's name, for which was asked. */
    private static BatchGetItemResponse fromOther(BatchGetItemResponse batch) {
        return batch.toBuilder()
                .responses(batch.responses().entrySet().stream()
                        .collect(Collectors.toMap(table -> real(table.getKey()), Map.Entry::getValue)))
                .unprocessedKeys(batch.unprocessedKeys().entrySet().stream()
                        .collect(Collectors.toMap(table -> real(table.getKey()), Map.Entry::getValue)))
                .build();
    }

    private static String real(String other) {
        return other.substring(0, other.length() - ENDING.length());
    }
}
