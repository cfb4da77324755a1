package io.confirmshipping.function.inbound.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.text.PlainText;
import io.confirmshipping.function.adapter.ErrorFormat;
import io.confirmshipping.function.adapter.Problem;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.json.Json;
import java.util.Map;
import java.util.Optional;

/**
 * Answers errors with {@code {"errors": [{"code", "message", "details"}]}}, one entry for every wrong field. Like the real service,
 * it does not say when to come again: some clients would by themselves repeat a request whose outcome is unknown.
 */
public final class ErrorList implements ErrorFormat {

    private static final int MAX_MESSAGE = 2_048;
    private static final int MAX_DETAILS = 8_192;

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Response response(Problem problem) {
        ObjectNode body = Json.object();
        body.set("errors", errors(problem));
        return new Response(WireStatus.of(problem), Json.text(body), Map.of(), Optional.of(problem.code()));
    }

    /** Returns the entries of a problem. */
    static ArrayNode errors(Problem problem) {
        ArrayNode errors = Json.object().putArray("errors");
        if (problem.errors().isEmpty()) {
            error(errors.addObject(), problem);
        }
        InboundFieldPath.named(problem.errors())
                .forEach(wrong -> error(errors.addObject(), WireStatus.of(problem), wrong));
        return errors;
    }

    private static void error(ObjectNode error, Problem problem) {
        WireText text = WireText.of(problem);
        error.put("code", text.code()).put("message", cut(text.message(), MAX_MESSAGE));
        error.put("details", cut(text.details(), MAX_DETAILS));
    }

    private static void error(ObjectNode error, int status, FieldError wrong) {
        String field = PlainText.escaped(wrong.field());
        error.put("code", WireText.code(status))
                .put("message", cut(sentence(field, wrong.messageToSender()), MAX_MESSAGE))
                .put("details", cut(pointer(field), MAX_DETAILS));
    }

    private static String sentence(String field, String message) {
        String sentence = field.isEmpty()
                ? Character.toUpperCase(message.charAt(0)) + message.substring(1)
                : "%s %s".formatted(field, message);
        return "ERROR: %s.".formatted(sentence);
    }

    /** Returns the JSON pointer (RFC 6901) to a field, for example {@code /items/0/msku}; empty for the body as a whole. */
    private static String pointer(String field) {
        return field.isEmpty()
                ? ""
                : "/" + field.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
    }

    private static String cut(String text, int max) {
        return text.length() <= max
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, max) - 1));
    }
}
