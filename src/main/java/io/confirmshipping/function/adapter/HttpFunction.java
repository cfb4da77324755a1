package io.confirmshipping.function.adapter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A function that answers HTTP requests. */
public abstract class HttpFunction implements RequestStreamHandler {

    private final Clock clock;

    protected HttpFunction(Clock clock) {
        this.clock = clock;
    }

    /** @param now in whole milliseconds, the same for everything that the call does */
    protected abstract Answer answer(Call call, Instant now);

    @Override
    public final void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        Json.MAPPER.writeValue(output, respond(input, context));
    }

    /** Only a direct invocation can be no JSON that is read here; a problem document is an answer to it. */
    private JsonNode respond(InputStream input, Context context) throws IOException {
        JsonNode event;
        try {
            event = Json.MAPPER.readTree(input);
        } catch (JsonProcessingException broken) {
            return Problems.answer(Json.invalid(broken)).body();
        }
        return respond(event, context);
    }

    /** What to answer to an event of any kind; other kinds than HTTP are a mistake in the template. */
    JsonNode respond(JsonNode event, Context context) {
        if (!HttpEvent.matches(event)) {
            throw new IllegalArgumentException("This function answers HTTP requests only");
        }
        return http(new HttpEvent(event));
    }

    private JsonNode http(HttpEvent event) {
        Answer answer;
        try {
            answer = answer(event.call(), now());
        } catch (RuntimeException thrown) {
            answer = Problems.answer(thrown);
        }
        return response(answer);
    }

    final Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static JsonNode response(Answer answer) {
        ObjectNode response = Json.object().put("statusCode", answer.status());
        ObjectNode headers = response.putObject("headers");
        headers.put("content-type", answer.isProblem() ? "application/problem+json" : "application/json");
        answer.headers().forEach(headers::put);
        return response.put("body", Json.text(answer.body())).put("isBase64Encoded", false);
    }
}
