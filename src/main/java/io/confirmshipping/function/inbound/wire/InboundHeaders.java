package io.confirmshipping.function.inbound.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.adapter.AnswerHeaders;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The headers of every answer: the request's ID, and how often a client may call the operation. Clients pace themselves by it. */
public final class InboundHeaders implements AnswerHeaders {

    @Override
    public Map<String, String> of(JsonNode event) {
        Map<String, String> headers = new HashMap<>();
        headers.put("x-amzn-RequestId", event.at("/requestContext/requestId").asText("unknown"));
        operation(event)
                .flatMap(operation -> operation.rate().perSecond())
                .ifPresent(rate -> headers.put("x-amzn-RateLimit-Limit", rate + ".0"));
        return headers;
    }

    private static Optional<InboundOperation> operation(JsonNode event) {
        String method = event.at("/requestContext/http/method").asText();
        String path = event.path("rawPath").asText();
        return Stream.of(InboundOperation.values())
                .filter(operation -> operation.method().equals(method) && operation.hasPath(path))
                .findFirst();
    }
}
