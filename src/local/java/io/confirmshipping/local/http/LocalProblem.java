package io.confirmshipping.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.explanation.Explanation;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Optional;

/** A problem document (RFC 9457) of the local mode itself.
 *
 * @param code the kind of problem, for programs
 * @param explanation what is wrong and what to do, with texts, lists of texts and counts for facts
 * @param errors the wrong fields, if any
 */
public record LocalProblem(int status, String code, Explanation explanation, List<FieldError> errors) {

    private static final String TYPE = "urn:confirm-shipping:problem:";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A wrong field, and what is allowed. */
    public record FieldError(String field, Explanation explanation) {}

    public LocalProblem(int status, String code, Explanation explanation) {
        this(status, code, explanation, List.of());
    }

    /** Returns the problem of a request that failed for its form; empty if it failed for another reason. */
    public static Optional<LocalProblem> of(Throwable failure) {
        if (failure instanceof InvalidRequest invalid) {
            return Optional.of(invalid.problem());
        }
        if (failure instanceof LimitedBody.Unreadable unreadable) {
            return Optional.of(new LocalProblem(400, "invalid-request", unreadable.explanation()));
        }
        return failure instanceof LimitedBody.TooLarge tooLarge
                ? Optional.of(new LocalProblem(413, "payload-too-large", tooLarge.explanation()))
                : Optional.empty();
    }

    /** Returns the explanation in English. */
    public String detail() {
        return explanation.toString();
    }

    /** Returns the document, as a function would answer it. */
    public JsonNode json() {
        ObjectNode document = JSON.createObjectNode()
                .put("type", TYPE + code)
                .put("title", title())
                .put("status", status)
                .put("code", code);
        put(document, "detail", explanation);
        if (!errors.isEmpty()) {
            ArrayNode wrong = document.putArray("errors");
            errors.forEach(each -> put(wrong.addObject().put("field", each.field()), "message", each.explanation()));
        }
        return document;
    }

    /** @param sentence the member that has the sentence */
    private static void put(ObjectNode document, String sentence, Explanation explanation) {
        document.put(sentence, explanation.toString());
        document.putObject("explanation")
                .put("code", explanation.code().code())
                .set("facts", JSON.valueToTree(explanation.facts()));
    }

    /** Returns the code as words: {@code No such route}. */
    private String title() {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
    }

    public void send(HttpServerResponse response) {
        response.setStatusCode(status)
                .putHeader("content-type", "application/problem+json")
                .end(json().toString());
    }
}
