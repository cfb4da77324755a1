package io.confirmshipping.local.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Optional;

/** A problem document (RFC 9457) of the local mode itself.
 *
 * @param code the kind of problem, for programs
 * @param detail advice for people
 * @param errors the wrong fields, if any
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String code, String detail, List<FieldError> errors) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A wrong field, and a message that says what is allowed. */
    public record FieldError(String field, String message) {}

    public Problem(int status, String code, String detail) {
        this(status, code, detail, List.of());
    }

    public Problem(int status, String code, String detail, List<FieldError> errors) {
        this("urn:confirm-shipping:problem:" + code, title(code), status, code, detail, errors);
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
        return failure instanceof LimitedBody.TooLarge
                ? Optional.of(new Problem(413, "payload-too-large", failure.getMessage()))
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
