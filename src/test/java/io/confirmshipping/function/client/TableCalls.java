package io.confirmshipping.function.client;

import io.confirmshipping.template.Permission;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** The permissions that a call of DynamoDB needs. Source: the developer guide's "Using IAM with DynamoDB transactions". */
final class TableCalls {

    private static final String TABLE = "WorkflowTable.Arn";
    private static final String INDEX = "${WorkflowTable.Arn}/index/";

    private TableCalls() {}

    static Stream<Permission> permissions(SdkRequest request) {
        if (request instanceof TransactWriteItemsRequest transaction) {
            return transaction.transactItems().stream().map(TableCalls::action).map(TableCalls::onTable);
        }
        if (request instanceof TransactGetItemsRequest) {
            return Stream.of(onTable("GetItem"));
        }
        if (request instanceof QueryRequest query && query.indexName() != null) {
            return Stream.of(new Permission("dynamodb:Query", INDEX + query.indexName()));
        }
        return Stream.of(onTable(request.getClass().getSimpleName().replaceFirst("Request$", "")));
    }

    private static Permission onTable(String action) {
        return new Permission("dynamodb:" + action, TABLE);
    }

    private static String action(TransactWriteItem item) {
        if (item.put() != null) {
            return "PutItem";
        }
        if (item.update() != null) {
            return "UpdateItem";
        }
        return item.delete() != null ? "DeleteItem" : "ConditionCheckItem";
    }
}
