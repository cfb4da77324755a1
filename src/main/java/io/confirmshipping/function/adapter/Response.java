package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.confirmshipping.function.json.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a function answers: an HTTP status, a body, and the headers; a text is no JSON, and its headers say what it is. */
public record Response(int status, JsonNode body, Map<String, String> headers) {
    public static Response ok(JsonNode body) {
        return new Response(200, body, Map.of());
    }

    /** @param location where what was created can be read */
    public static Response created(String location, JsonNode body) {
        return new Response(201, body, Map.of("location", location));
    }

    /** The answer in whole, to be kept. */
    String text() {
        ObjectNode answer = Json.object().put("status", status);
        ObjectNode named = answer.putObject("headers");
        headers.forEach(named::put);
        return Json.text(answer.set("body", body));
    }

    /** The answer that gave this text; its body has the same bytes again. */
    static Response parse(String text) {
        JsonNode answer = Json.parse(text);
        Map<String, String> headers = new HashMap<>();
        answer.get("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().textValue()));
        return new Response(answer.get("status").intValue(), answer.get("body"), headers);
    }

    public static Response drawing(String svg) {
        return new Response(200, TextNode.valueOf(svg), Map.of("content-type", "image/svg+xml"));
    }

    /** With one more header. */
    public Response with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Response(status, body, more);
    }

    public boolean isProblem() {
        return status >= 400;
    }

    /** The code of the problem, if it is one. */
    Optional<String> problem() {
        return isProblem() ? Optional.of(body.path("code").asText()) : Optional.empty();
    }
}
