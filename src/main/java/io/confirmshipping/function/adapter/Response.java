package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.json.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP response.
 *
 * @param body JSON, unless a header {@code content-type} says otherwise
 * @param problem the code of the problem that it reports, if it reports one
 */
public record Response(int status, String body, Map<String, String> headers, Optional<String> problem) {

    public static Response ok(JsonNode body) {
        return new Response(200, Json.text(body), Map.of(), Optional.empty());
    }

    /** @param location where what was created can be read */
    public static Response created(String location, JsonNode body) {
        return new Response(201, Json.text(body), Map.of("location", location), Optional.empty());
    }

    public static Response drawing(String svg) {
        return new Response(200, svg, Map.of("content-type", "image/svg+xml"), Optional.empty());
    }

    /** @param document a problem document (RFC 9457) with its status and code */
    static Response problem(JsonNode document, Map<String, String> headers) {
        return new Response(
                document.get("status").intValue(),
                Json.text(document),
                headers,
                Optional.of(document.get("code").textValue()));
    }

    /** Returns this response with one more header. */
    public Response with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Response(status, body, more, problem);
    }

    public boolean isProblem() {
        return problem.isPresent();
    }
}
