package io.confirmshipping.function.adapter;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.log.CallLog;

/** An entrance of a function: takes events of one kind, and gives answers the form that the sender of the event expects. */
interface Endpoint {

    /**
     * Answers a request or message; an error is an answer too.
     *
     * @param <E> the event that holds the request
     */
    @FunctionalInterface
    interface Responder<E> {
        Response answer(E event, CallLog log);
    }

    boolean accepts(JsonNode event);

    JsonNode answer(JsonNode event, Context context);
}
