package io.confirmshipping.dynamodb.history;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Update expressions of the form {@code SET #a = :a, #b = :b REMOVE #c, #d}. */
final class Updates {

    private Updates() {}

    /** An update of a transaction as one of its own. */
    static UpdateItemRequest alone(Update part) {
        return UpdateItemRequest.builder()
                .tableName(part.tableName())
                .key(part.key())
                .updateExpression(part.updateExpression())
                .conditionExpression(part.conditionExpression())
                .expressionAttributeNames(part.expressionAttributeNames())
                .expressionAttributeValues(part.expressionAttributeValues())
                .build();
    }

    static void apply(UpdateItemRequest request, Map<String, AttributeValue> item) {
        String expression = request.updateExpression().strip();
        int removes = expression.indexOf("REMOVE ");
        String sets =
                removes < 0 ? expression : expression.substring(0, removes).strip();
        if (!sets.isEmpty()) {
            for (String assignment : sets.substring("SET ".length()).split(", ")) {
                String[] sides = assignment.split(" = ");
                item.put(
                        name(sides[0], request),
                        request.expressionAttributeValues().get(sides[1].strip()));
            }
        }
        if (removes >= 0) {
            for (String removed :
                    expression.substring(removes + "REMOVE ".length()).split(", ")) {
                item.remove(name(removed, request));
            }
        }
    }

    private static String name(String placeholder, UpdateItemRequest request) {
        String name = placeholder.strip();
        return name.startsWith("#") ? request.expressionAttributeNames().get(name) : name;
    }
}
