package io.confirmshipping.function.adapter;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.log.CallLog;
import java.util.Optional;

/** Takes direct invocations with a message, which are everything that no other endpoint takes. */
record DirectEndpoint(Responder<Message> responder) implements Endpoint {

    @Override
    public boolean accepts(JsonNode event) {
        return true;
    }

    /** Returns the body of the answer. */
    @Override
    public JsonNode answer(JsonNode event, Context context) {
        try (CallLog log = CallLog.begin("direct invocation", context, Optional.empty())) {
            return Json.raw(responder.answer(new Message(event), log).body());
        }
    }
}
