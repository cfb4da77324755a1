package io.confirmshipping.dynamodb.history;

import io.confirmshipping.fixture.InterceptedClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** A mistake that somebody could make in the table's code, put between the code and the table. */
enum Defect {
    /** Single updates are made whatever the version. */
    UPDATES_WITHOUT_CONDITION {
        @Override
        DynamoDbRequest changed(DynamoDbRequest request) {
            return request instanceof UpdateItemRequest update ? withoutCondition(update) : request;
        }
    },
    /** Updates in transactions are made whatever the version. */
    TRANSACTIONS_WITHOUT_CONDITION {
        @Override
        DynamoDbRequest changed(DynamoDbRequest request) {
            return request instanceof TransactWriteItemsRequest transaction
                    ? each(
                            transaction,
                            part -> part.update() == null
                                    ? part
                                    : part.toBuilder()
                                            .update(part.update().toBuilder()
                                                    .conditionExpression(null)
                                                    .build())
                                            .build())
                    : request;
        }
    },
    /** The record of an idempotency key is overwritten whether or not it is remembered. */
    KEYS_WITHOUT_CONDITION {
        @Override
        DynamoDbRequest changed(DynamoDbRequest request) {
            return request instanceof TransactWriteItemsRequest transaction
                    ? each(transaction, part -> isRecord(part) ? putWithoutCondition(part) : part)
                    : request;
        }
    },
    /** What belongs together is written one by one. */
    NO_TRANSACTIONS {
        @Override
        Optional<Object> instead(DynamoDbRequest request, DynamoDbClient real, Runnable pause) {
            if (!(request instanceof TransactWriteItemsRequest transaction)) {
                return Optional.empty();
            }
            for (TransactWriteItem part : transaction.transactItems()) {
                pause.run();
                real.transactWriteItems(one -> one.transactItems(part));
            }
            return Optional.of(TransactWriteItemsResponse.builder().build());
        }
    },
    /** Quantities are edited whatever has become of the shipment meanwhile. */
    EDITS_WITHOUT_CONDITION {
        @Override
        DynamoDbRequest changed(DynamoDbRequest request) {
            return isPut(request, "MANIFEST#") ? TRANSACTIONS_WITHOUT_CONDITION.changed(request) : request;
        }
    },
    /** The seller's pallets are written whatever has become of the workflow meanwhile. */
    PALLETS_WITHOUT_CONDITION {
        @Override
        DynamoDbRequest changed(DynamoDbRequest request) {
            return isPut(request, "OFFER") && !isPut(request, "ALLOCATIONS#")
                    ? TRANSACTIONS_WITHOUT_CONDITION.changed(request)
                    : request;
        }
    },
    /** A ship date is written whatever has become of the workflow meanwhile. */
    SHIP_DATES_WITHOUT_CONDITION {
        @Override
        DynamoDbRequest changed(DynamoDbRequest request) {
            return isPut(request, "ACT#") && !isPut(request, "OFFER")
                    ? TRANSACTIONS_WITHOUT_CONDITION.changed(request)
                    : request;
        }
    },
    /** Ship date and pallets change also if the shipments have gone meanwhile. */
    SHIPMENTS_UNCHECKED {
        @Override
        DynamoDbRequest changed(DynamoDbRequest request) {
            return request instanceof TransactWriteItemsRequest transaction
                    ? transaction.toBuilder()
                            .transactItems(transaction.transactItems().stream()
                                    .filter(part -> part.conditionCheck() == null)
                                    .toList())
                            .build()
                    : request;
        }
    },
    /** Tracking is entered whatever has become of the shipment meanwhile. */
    TRACKING_WITHOUT_CONDITION {
        @Override
        DynamoDbRequest changed(DynamoDbRequest request) {
            return isPut(request, "TRACKING") ? TRANSACTIONS_WITHOUT_CONDITION.changed(request) : request;
        }
    },
    /** Nobody looks whether a report was kept already. */
    REPORTS_COUNTED_TWICE {
        @Override
        DynamoDbRequest changed(DynamoDbRequest request) {
            return request instanceof TransactWriteItemsRequest transaction
                    ? each(transaction, part -> isPut(part, "EVENT#") ? putWithoutCondition(part) : part)
                    : request;
        }

        @Override
        Optional<Object> instead(DynamoDbRequest request, DynamoDbClient real, Runnable pause) {
            return request instanceof BatchGetItemRequest batch
                    ? Optional.of(withoutEvents(real.batchGetItem(batch)))
                    : Optional.empty();
        }
    },
    /** A read may show what was there before. */
    OLD_READS {
        private final ThreadLocal<Map<DynamoDbRequest, Object>> seen = ThreadLocal.withInitial(HashMap::new);

        @Override
        Optional<Object> instead(DynamoDbRequest request, DynamoDbClient real, Runnable pause) {
            return request instanceof QueryRequest query
                    ? Optional.of(seen.get().computeIfAbsent(query, first -> real.query(query)))
                    : Optional.empty();
        }
    };

    /** What is sent in place of a request. */
    DynamoDbRequest changed(DynamoDbRequest request) {
        return request;
    }

    /** What is done in place of sending the request, if anything is. */
    Optional<Object> instead(DynamoDbRequest request, DynamoDbClient real, Runnable pause) {
        return Optional.empty();
    }

    final DynamoDbClient of(DynamoDbClient real, Runnable pause) {
        return new InterceptedClient(real) {
            @Override
            @SuppressWarnings("unchecked")
            protected <Q extends DynamoDbRequest, R> R call(Q request, Function<Q, R> operation) {
                return (R) instead(request, real, pause).orElseGet(() -> operation.apply((Q) changed(request)));
            }
        };
    }

    static UpdateItemRequest withoutCondition(UpdateItemRequest update) {
        return update.toBuilder().conditionExpression(null).build();
    }

    static TransactWriteItem putWithoutCondition(TransactWriteItem part) {
        return part.toBuilder()
                .put(part.put().toBuilder().conditionExpression(null).build())
                .build();
    }

    static boolean isPut(TransactWriteItem part, String kind) {
        return part.put() != null && part.put().item().get("sk").s().startsWith(kind);
    }

    static BatchGetItemResponse withoutEvents(BatchGetItemResponse response) {
        Map<String, List<Map<String, AttributeValue>>> rest = new HashMap<>();
        response.responses()
                .forEach((table, items) -> rest.put(
                        table,
                        items.stream()
                                .filter(item -> !item.get("sk").s().startsWith("EVENT#"))
                                .toList()));
        return response.toBuilder().responses(rest).build();
    }

    static boolean isPut(DynamoDbRequest request, String kind) {
        return request instanceof TransactWriteItemsRequest transaction
                && transaction.transactItems().stream().anyMatch(part -> isPut(part, kind));
    }

    static boolean isRecord(TransactWriteItem part) {
        return part.put() != null && part.put().item().get("pk").s().startsWith("IDEMPOTENCY#");
    }

    static TransactWriteItemsRequest each(
            TransactWriteItemsRequest transaction, Function<TransactWriteItem, TransactWriteItem> change) {
        List<TransactWriteItem> parts =
                transaction.transactItems().stream().map(change).toList();
        return transaction.toBuilder().transactItems(parts).build();
    }
}
