package io.confirmshipping.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** One action on one resource, as a policy of the template allows it; for example {@code sqs:SendMessage} on {@code Dead.Arn}. */
public record Permission(String action, String resource) {

    static Stream<Permission> of(JsonNode statement) {
        return each(statement.get("Action"))
                .flatMap(action -> each(statement.get("Resource")).map(resource -> new Permission(action, resource)));
    }

    public boolean isFor(String service) {
        return action.startsWith(service + ":");
    }

    private static Stream<String> each(JsonNode textOrList) {
        return textOrList.isArray()
                ? textOrList.valueStream().map(JsonNode::textValue)
                : Stream.of(textOrList.asText());
    }

    @Override
    public String toString() {
        return action + " on " + resource;
    }
}
