package io.confirmshipping.dynamodb.history;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** A condition expression: comparisons and {@code attribute_not_exists}, joined by OR; empty if there is none. */
record Condition(Optional<String> expression, Map<String, String> names, Map<String, AttributeValue> values) {

    static Condition of(PutItemRequest request) {
        return new Condition(
                Optional.ofNullable(request.conditionExpression()),
                request.expressionAttributeNames(),
                request.expressionAttributeValues());
    }

    static Condition of(UpdateItemRequest request) {
        return new Condition(
                Optional.ofNullable(request.conditionExpression()),
                request.expressionAttributeNames(),
                request.expressionAttributeValues());
    }

    static Condition of(TransactWriteItem part) {
        if (part.put() != null) {
            return new Condition(
                    Optional.ofNullable(part.put().conditionExpression()),
                    part.put().expressionAttributeNames(),
                    part.put().expressionAttributeValues());
        }
        if (part.update() != null) {
            return of(Updates.alone(part.update()));
        }
        if (part.conditionCheck() != null) {
            return new Condition(
                    Optional.of(part.conditionCheck().conditionExpression()),
                    part.conditionCheck().expressionAttributeNames(),
                    part.conditionCheck().expressionAttributeValues());
        }
        return new Condition(Optional.empty(), Map.of(), Map.of());
    }

    boolean holds(Optional<Map<String, AttributeValue>> item) {
        return expression.isEmpty()
                || Stream.of(expression.get().split(" OR "))
                        .anyMatch(part -> holds(part.strip(), item.orElse(Map.of())));
    }

    private boolean holds(String part, Map<String, AttributeValue> item) {
        if (part.startsWith("attribute_not_exists(")) {
            return !item.containsKey(name(part.substring(part.indexOf('(') + 1, part.indexOf(')'))));
        }
        String[] words = part.split(" ");
        AttributeValue left = item.get(name(words[0]));
        AttributeValue right = values.get(words[2]);
        if (left == null) {
            return false;
        }
        return switch (words[1]) {
            case "=" -> left.equals(right);
            case "<=" -> left.s().compareTo(right.s()) <= 0;
            default -> throw new UnsupportedOperationException(part);
        };
    }

    private String name(String placeholder) {
        return placeholder.startsWith("#") ? names.get(placeholder) : placeholder;
    }
}
