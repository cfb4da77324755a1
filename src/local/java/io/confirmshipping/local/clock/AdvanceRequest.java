package io.confirmshipping.local.clock;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.local.http.InvalidRequest;
import io.confirmshipping.local.http.JsonBody;
import io.confirmshipping.local.http.LocalCode;
import io.confirmshipping.local.http.LocalProblem.FieldError;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** The request to move the clock: {@code {"by": "PT23H59M"}}. */
record AdvanceRequest(Duration by) {

    private static final Duration MAX_ADVANCE = Duration.ofDays(366);
    private static final Explanation ADVICE = LocalCode.SEND_DURATION.of();

    /** Reads the request.
     *
     * @throws InvalidRequest with all wrong fields
     */
    static AdvanceRequest parse(String body) {
        JsonNode request = JsonBody.object(body, ADVICE);
        List<FieldError> errors = new ArrayList<>();
        JsonBody.refuseOthers(request, List.of("by"), errors);
        Duration by = by(request.path("by"), errors);
        if (!errors.isEmpty()) {
            throw new InvalidRequest(ADVICE, errors);
        }
        return new AdvanceRequest(by);
    }

    private static Duration by(JsonNode text, List<FieldError> errors) {
        try {
            Duration by = Duration.parse(text.isTextual() ? text.textValue() : "");
            if (by.isNegative() || by.isZero()) {
                errors.add(new FieldError("by", LocalCode.ONLY_FORWARD.of()));
            } else if (by.compareTo(MAX_ADVANCE) > 0) {
                errors.add(new FieldError("by", FieldCode.TOO_LARGE.of("P366D")));
            }
            return by;
        } catch (DateTimeParseException e) {
            errors.add(new FieldError("by", LocalCode.NO_DURATION.of()));
            return null;
        }
    }
}
