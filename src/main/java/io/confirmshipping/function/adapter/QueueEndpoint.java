package io.confirmshipping.function.adapter;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.log.CallLog;
import java.util.Optional;

/** Takes batches of messages from SQS, each on its own. A message that fails is given back to the queue, which repeats it. */
record QueueEndpoint(Responder<SqsRecord> responder) implements Endpoint {

    /** A message that is begun with less time than this could be cut off before its end. */
    private static final int MIN_MILLISECONDS = 2_000;

    @Override
    public boolean accepts(JsonNode event) {
        return event.has("Records");
    }

    /** Returns the partial batch response. */
    @Override
    public JsonNode answer(JsonNode event, Context context) {
        ObjectNode response = Json.object();
        ArrayNode failures = response.putArray("batchItemFailures");
        for (JsonNode record : event.get("Records")) {
            SqsRecord message = new SqsRecord(record);
            if (context.getRemainingTimeInMillis() < MIN_MILLISECONDS || !isDone(message, context)) {
                failures.addObject().put("itemIdentifier", message.id());
            }
        }
        return response;
    }

    private boolean isDone(SqsRecord message, Context context) {
        try (CallLog log = CallLog.ofMessage(message.logName(), context, message.trace())) {
            log.name("messageId", Optional.of(message.id()));
            return !responder.answer(message, log).isProblem();
        }
    }
}
