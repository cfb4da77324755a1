package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** What a function answers: an HTTP status, a body, and the headers besides the content type. */
public record Answer(int status, JsonNode body, Map<String, String> headers) {

    public static Answer ok(JsonNode body) {
        return new Answer(200, body, Map.of());
    }

    /** @param location where what was created can be read */
    public static Answer created(String location, JsonNode body) {
        return new Answer(201, body, Map.of("location", location));
    }

    public boolean isProblem() {
        return status >= 400;
    }

    /** The code of the problem, if it is one. */
    Optional<String> problem() {
        return isProblem() ? Optional.of(body.path("code").asText()) : Optional.empty();
    }
}
