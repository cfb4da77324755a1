package io.confirmshipping.function.adapter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.log.CallLog;
import io.confirmshipping.function.metric.Metric;
import io.confirmshipping.function.metric.Metrics;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/** A function that answers HTTP requests. */
public abstract class HttpFunction implements RequestStreamHandler {

    private final Clock clock;

    @Inject
    Metrics metrics;

    @Inject
    Authentication authentication;

    protected HttpFunction(Clock clock) {
        this.clock = clock;
    }

    /** @param now in whole milliseconds, the same for everything that the call does */
    protected abstract Response answer(Request call, Instant now);

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
            return Json.raw(Problems.answer(Json.invalid(broken)).body());
        }
        return respond(event, context);
    }

    /** What to answer to an event of any kind; other kinds than HTTP are a mistake in the template. */
    JsonNode respond(JsonNode event, Context context) {
        if (!HttpEvent.matches(event)) {
            throw new IllegalArgumentException("This function answers HTTP requests only");
        }
        HttpEvent http = new HttpEvent(event);
        try (CallLog log = CallLog.begin(http.logName(), context, http.trace())) {
            return response(carryOut(() -> http.call(authentication), log));
        }
    }

    /** Does what the call asks for, or says why not. */
    final Response carryOut(Supplier<Request> translation, CallLog log) {
        Response answer;
        Optional<String> reason = Optional.empty();
        try {
            Request call = translation.get();
            call.nameIn(log);
            answer = answer(call, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        } catch (RuntimeException thrown) {
            answer = Problems.answer(thrown);
            reason = Reason.of(thrown);
        }
        Optional<String> problem = answer.problem();
        log.answered(answer.status(), problem, reason);
        problem.ifPresent(code -> metrics.put(Metric.REFUSED, BigDecimal.ONE, "Code", code));
        return answer;
    }

    private static JsonNode response(Response answer) {
        ObjectNode response = Json.object().put("statusCode", answer.status());
        ObjectNode headers = response.putObject("headers");
        headers.put("content-type", answer.isProblem() ? "application/problem+json" : "application/json");
        answer.headers().forEach(headers::put);
        return response.put("body", answer.body()).put("isBase64Encoded", false);
    }
}
