package io.confirmshipping.function.adapter;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import java.util.function.Predicate;

/** A batch of SQS messages, every one carried out on its own; what failed is given back to the queue, which repeats it. */
record MessageBatch(JsonNode records, Context context) {

    /** A message that is begun with less time than this could be cut off in the middle. */
    private static final int MIN_MILLISECONDS = 2_000;

    static boolean matches(JsonNode event) {
        return event.has("Records");
    }

    static MessageBatch of(JsonNode event, Context context) {
        return new MessageBatch(event.get("Records"), context);
    }

    /**
     * The partial batch response.
     *
     * @param carriedOut does what a message says, and whether that was possible
     */
    ObjectNode carryOut(Predicate<SqsRecord> carriedOut) {
        ObjectNode response = Json.object();
        ArrayNode failures = response.putArray("batchItemFailures");
        for (JsonNode record : records) {
            SqsRecord message = new SqsRecord(record);
            if (context.getRemainingTimeInMillis() < MIN_MILLISECONDS || !carriedOut.test(message)) {
                failures.addObject().put("itemIdentifier", message.id());
            }
        }
        return response;
    }
}
