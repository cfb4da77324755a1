package io.confirmshipping.local.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.local.http.LocalProblem.FieldError;
import java.util.List;

/** Reads the bodies of requests to the local routes. */
public final class JsonBody {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonBody() {}

    /**
     * Returns the JSON object in a body.
     *
     * @param advice what to send instead
     * @throws InvalidRequest if it is something else
     */
    public static JsonNode object(String body, Explanation advice) {
        try {
            JsonNode request = JSON.readTree(body);
            if (request.isObject()) {
                return request;
            }
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw invalid(advice, FieldCode.BODY_NO_JSON.of(place.getLineNr(), place.getColumnNr()));
        }
        throw invalid(advice, FieldCode.BODY_NO_OBJECT.of());
    }

    private static InvalidRequest invalid(Explanation advice, Explanation wrong) {
        return new InvalidRequest(advice, List.of(new FieldError("", wrong)));
    }

    /** Adds an error for every field of a request that is none of these. */
    public static void refuseOthers(JsonNode request, List<String> known, List<FieldError> errors) {
        request.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                errors.add(new FieldError(field, LocalCode.NOT_A_KNOWN_FIELD.of(known)));
            }
        });
    }
}
