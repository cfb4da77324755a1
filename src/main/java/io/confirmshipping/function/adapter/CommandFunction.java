package io.confirmshipping.function.adapter;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.log.CallLog;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import java.time.Clock;
import java.util.Optional;

/**
 * A function that does the same thing three ways: for an HTTP request, for every message of an SQS batch, and for a
 * direct invocation with such a message.
 */
public abstract class CommandFunction extends HttpCommandFunction {

    protected CommandFunction(Clock clock, IdempotencyStore answers) {
        super(clock, answers);
    }

    @Override
    final JsonNode respond(JsonNode event, Context context) {
        if (HttpEvent.matches(event)) {
            return super.respond(event, context);
        }
        return MessageBatch.matches(event)
                ? MessageBatch.of(event, context).carryOut(message -> isCarriedOut(message, context))
                : direct(event, context);
    }

    private boolean isCarriedOut(SqsRecord message, Context context) {
        try (CallLog log = CallLog.ofMessage(message.logName(), context, message.trace())) {
            log.name("messageId", Optional.of(message.id()));
            return !carryOut(message::call, log).isProblem();
        }
    }

    private JsonNode direct(JsonNode event, Context context) {
        try (CallLog log = CallLog.begin("direct invocation", context, Optional.empty())) {
            return Json.raw(carryOut(() -> new Message(event).call(), log).body());
        }
    }
}
