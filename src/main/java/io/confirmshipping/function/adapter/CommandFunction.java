package io.confirmshipping.function.adapter;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * A function that does the same thing three ways: for an HTTP request, for every message of an SQS batch, and for a
 * direct invocation with such a message.
 */
public abstract class CommandFunction extends HttpFunction {

    private static final Logger LOG = Logger.getLogger(CommandFunction.class);

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
        return event.has("Records") ? batch(event.get("Records"), context) : direct(event);
    }

    /** Carries out every message on its own; what failed is given back to the queue, which repeats it. */
    private ObjectNode batch(JsonNode records, Context context) {
        ObjectNode response = Json.object();
        ArrayNode failures = response.putArray("batchItemFailures");
        for (JsonNode message : records) {
            String id = message.path("messageId").asText();
            if (context.getRemainingTimeInMillis() < LEAST_MILLISECONDS || !carriedOut(id, message)) {
                failures.addObject().put("itemIdentifier", id);
            }
        }
        return response;
    }

    private boolean carriedOut(String id, JsonNode message) {
        try {
            answer(new Message(HttpEvent.parse(message.path("body").asText())).call(), now());
            return true;
        } catch (RuntimeException thrown) {
            Answer problem = Problems.answer(thrown);
            LOG.warnf("Message %s failed: %s", id, problem.body());
            return false;
        }
    }

    private JsonNode direct(JsonNode event) {
        try {
            return answer(new Message(event).call(), now()).body();
        } catch (RuntimeException thrown) {
            return Problems.answer(thrown).body();
        }
    }
}
