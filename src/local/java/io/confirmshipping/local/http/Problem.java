package io.confirmshipping.local.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confirmshipping.domain.explanation.Explanation;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A problem document (RFC 9457) of the local mode itself.
 *
 * @param code the kind of problem, for programs
 * @param detail advice for people
 * @param explanation of the detail, as a code and facts; empty if only the local mode says this
 * @param errors the wrong fields, if any
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        Map<String, Object> explanation,
        List<FieldError> errors) {

    private static final String TYPE = "urn:confirm-shipping:problem:";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A wrong field, and a message that says what is allowed. */
    public record FieldError(String field, String message) {}

    public Problem(int status, String code, String detail) {
        this(status, code, detail, List.of());
    }

    public Problem(int status, String code, String detail, List<FieldError> errors) {
        this(TYPE + code, title(code), status, code, detail, Map.of(), errors);
    }

    /** Returns a problem as a function would answer it.
     *
     * @param explanation with texts and counts for facts
     */
    public Problem(int status, String code, Explanation explanation) {
        this(TYPE + code, title(code), status, code, explanation.toString(), codeAndFacts(explanation), List.of());
    }

    private static Map<String, Object> codeAndFacts(Explanation explanation) {
        return new TreeMap<>(Map.of("code", explanation.code().code(), "facts", explanation.facts()));
    }

    /** Returns the code as words: {@code No such route}. */
    private static String title(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
    }

    /** Returns the problem of a request that failed for its form; empty if it failed for another reason. */
    public static Optional<Problem> of(Throwable failure) {
        if (failure instanceof InvalidRequest invalid) {
            return Optional.of(invalid.problem());
        }
        return failure instanceof LimitedBody.TooLarge tooLarge
                ? Optional.of(new Problem(413, "payload-too-large", tooLarge.explanation()))
                : Optional.empty();
    }

    public JsonNode json() {
        return JSON.valueToTree(this);
    }

    public void send(HttpServerResponse response) {
        response.setStatusCode(status)
                .putHeader("content-type", "application/problem+json")
                .end(json().toString());
    }
}
