package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.idempotency.AnswerFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps a response as two parts: a line of JSON with its status and headers, and the body as it was sent. */
final class ResponseFormat implements AnswerFormat<Response> {

    private static final String END_OF_LINE = "\n";

    private final ErrorFormat errors;

    ResponseFormat(ErrorFormat errors) {
        this.errors = errors;
    }

    @Override
    public Response refused(CommandRefused refusal) {
        return errors.response(Problem.of(refusal));
    }

    @Override
    public String write(Response response) {
        ObjectNode head = Json.object().put("status", response.status());
        response.problem().ifPresent(code -> head.put("problem", code));
        ObjectNode headers = head.putObject("headers");
        response.headers().forEach(headers::put);
        return Json.text(head) + END_OF_LINE + response.body();
    }

    @Override
    public Response read(String text) {
        int endOfHead = text.indexOf(END_OF_LINE);
        JsonNode head = Json.parse(text.substring(0, endOfHead));
        Map<String, String> headers = new HashMap<>();
        head.get("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().textValue()));
        return new Response(
                head.get("status").intValue(),
                text.substring(endOfHead + END_OF_LINE.length()),
                headers,
                Optional.ofNullable(head.path("problem").textValue()));
    }
}
