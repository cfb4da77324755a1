package io.confirmshipping.function.adapter;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.log.CallLog;
import java.time.Clock;
import java.util.Optional;

/**
 * A function that does the same thing three ways: for an HTTP request, for every message of an SQS batch, and for a
 * direct invocation with such a message.
 */
public abstract class CommandFunction extends HttpFunction {

    /** A message that is begun with less time than this could be cut off in the middle. */
    private static final int LEAST_MILLISECONDS = 2_000;

    protected CommandFunction(Clock clock) {
        super(clock);
    }

    @Override
    final JsonNode respond(JsonNode event, Context context) {
        if (HttpEvent.matches(event)) {
            return super.respond(event, context);
        }
        return event.has("Records") ? batch(event.get("Records"), context) : direct(event, context);
    }

    /** Carries out every message on its own; what failed is given back to the queue, which repeats it. */
    private ObjectNode batch(JsonNode records, Context context) {
        ObjectNode response = Json.object();
        ArrayNode failures = response.putArray("batchItemFailures");
        for (JsonNode record : records) {
            SqsRecord message = new SqsRecord(record);
            if (context.getRemainingTimeInMillis() < LEAST_MILLISECONDS || !isCarriedOut(message, context)) {
                failures.addObject().put("itemIdentifier", message.id());
            }
        }
        return response;
    }

    private boolean isCarriedOut(SqsRecord message, Context context) {
        try (CallLog log = CallLog.begin(message.logName(), context, message.trace())) {
            log.name("messageId", Optional.of(message.id()));
            return !carryOut(message::call, log).isProblem();
        }
    }

    private JsonNode direct(JsonNode event, Context context) {
        try (CallLog log = CallLog.begin("direct invocation", context, Optional.empty())) {
            return carryOut(() -> new Message(event).call(), log).body();
        }
    }
}
