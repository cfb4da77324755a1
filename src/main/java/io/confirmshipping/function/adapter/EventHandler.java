package io.confirmshipping.function.adapter;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.json.ReceivedJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Hands the events of one function to the endpoints that take them. */
public final class EventHandler {

    private final ErrorFormat errors;
    private final List<Endpoint> endpoints;

    EventHandler(ErrorFormat errors, Endpoint... endpoints) {
        this.errors = errors;
        this.endpoints = List.of(endpoints);
    }

    /** @throws IllegalArgumentException if no endpoint takes the event, which is a mistake in the template */
    public void handle(InputStream input, OutputStream output, Context context) throws IOException {
        Json.MAPPER.writeValue(output, answer(input, context));
    }

    /** Returns the answer to an event. Only a direct invocation can carry malformed JSON; that is answered with a problem. */
    private JsonNode answer(InputStream input, Context context) throws IOException {
        JsonNode event;
        try {
            event = ReceivedJson.read(ReceivedJson.text(input.readAllBytes()));
        } catch (InvalidInput broken) {
            return Json.raw(errors.response(Problem.of(broken)).body());
        }
        return endpoints.stream()
                .filter(endpoint -> endpoint.accepts(event))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This function does not take events of this kind"))
                .answer(event, context);
    }
}
