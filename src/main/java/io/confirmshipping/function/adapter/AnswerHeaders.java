package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The headers that every answer of a front door has, an error too. */
@FunctionalInterface
public interface AnswerHeaders {

    AnswerHeaders NONE = event -> Map.of();

    /**
     * Returns the headers of the answer to a request.
     *
     * @param event as API Gateway sends it
     */
    Map<String, String> of(JsonNode event);
}
