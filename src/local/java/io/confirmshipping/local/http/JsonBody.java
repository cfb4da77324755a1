package io.confirmshipping.local.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confirmshipping.local.http.Problem.FieldError;
import java.util.List;
import java.util.Set;

/** Reads the bodies of requests to the local routes. */
public final class JsonBody {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonBody() {}

    /**
     * Returns the JSON object in a body.
     *
     * @param advice what to send instead
     * @throws InvalidRequest if it is something else
     */
    public static JsonNode object(String body, String advice) {
        try {
            JsonNode request = JSON.readTree(body);
            if (request.isObject()) {
                return request;
            }
        } catch (JsonProcessingException e) {
            throw new InvalidRequest(advice, List.of(new FieldError("", "is not JSON: " + e.getOriginalMessage())));
        }
        throw new InvalidRequest(advice, List.of(new FieldError("", "must be a JSON object")));
    }

    /** Adds an error for every field of a request that is none of these. */
    public static void refuseOthers(JsonNode request, Set<String> known, List<FieldError> errors) {
        String only = String.join(", ", known);
        request.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                errors.add(new FieldError(field, "is unknown; the fields are " + only));
            }
        });
    }
}
