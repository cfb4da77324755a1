package io.confirmshipping.local.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confirmshipping.local.http.InvalidRequest;
import io.confirmshipping.local.http.Problem.FieldError;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** The request to move the clock: {@code {"by": "PT23H59M"}}. */
record AdvanceRequest(Duration by) {

    private static final Duration MAX_ADVANCE = Duration.ofDays(366);
    private static final String EXAMPLE = "must be an ISO 8601 duration like \"PT23H59M\" or \"P1D\"";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ADVICE =
            "Send the duration to advance the clock by, for example {\"by\": \"PT23H59M\"}.";

    /** Reads the request.
     *
     * @throws InvalidRequest with all wrong fields
     */
    static AdvanceRequest parse(String body) {
        JsonNode request = json(body);
        List<FieldError> errors = new ArrayList<>();
        request.fieldNames().forEachRemaining(field -> {
            if (!field.equals("by")) {
                errors.add(new FieldError(field, "is unknown; the only field is \"by\""));
            }
        });
        Duration by = by(request.path("by"), errors);
        if (!errors.isEmpty()) {
            throw new InvalidRequest(ADVICE, errors);
        }
        return new AdvanceRequest(by);
    }

    private static JsonNode json(String body) {
        try {
            JsonNode request = JSON.readTree(body);
            if (request.isObject()) {
                return request;
            }
        } catch (JsonProcessingException e) {
            throw new InvalidRequest(ADVICE, List.of(new FieldError("", "is not JSON: " + e.getOriginalMessage())));
        }
        throw new InvalidRequest(ADVICE, List.of(new FieldError("", "must be a JSON object")));
    }

    private static Duration by(JsonNode text, List<FieldError> errors) {
        try {
            Duration by = Duration.parse(text.isTextual() ? text.textValue() : "");
            if (by.isNegative() || by.isZero()) {
                errors.add(new FieldError("by", "must be positive: the clock only moves forward"));
            } else if (by.compareTo(MAX_ADVANCE) > 0) {
                errors.add(new FieldError("by", "must be 366 days (P366D) at most"));
            }
            return by;
        } catch (DateTimeParseException e) {
            errors.add(new FieldError("by", EXAMPLE));
            return null;
        }
    }
}
