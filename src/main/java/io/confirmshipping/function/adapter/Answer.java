package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.confirmshipping.function.json.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a function answers: an HTTP status, a body, and the headers; a text is no JSON, and its headers say what it is. */
public record Answer(int status, JsonNode body, Map<String, String> headers) {
    public static Answer ok(JsonNode body) {
        return new Answer(200, body, Map.of());
    }

    /** @param location where what was created can be read */
    public static Answer created(String location, JsonNode body) {
        return new Answer(201, body, Map.of("location", location));
    }

    /** The answer in whole, to be kept. */
    String text() {
        ObjectNode answer = Json.object().put("status", status);
        ObjectNode named = answer.putObject("headers");
        headers.forEach(named::put);
        return Json.text(answer.set("body", body));
    }

    /** The answer that gave this text; its body has the same bytes again. */
    static Answer parse(String text) {
        JsonNode answer = Json.parse(text);
        Map<String, String> headers = new HashMap<>();
        answer.get("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().textValue()));
        return new Answer(answer.get("status").intValue(), answer.get("body"), headers);
    }

    public static Answer drawing(String svg) {
        return new Answer(200, TextNode.valueOf(svg), Map.of("content-type", "image/svg+xml"));
    }

    /** With one more header. */
    public Answer with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, body, more);
    }

    public boolean isProblem() {
        return status >= 400;
    }

    /** The code of the problem, if it is one. */
    Optional<String> problem() {
        return isProblem() ? Optional.of(body.path("code").asText()) : Optional.empty();
    }
}
