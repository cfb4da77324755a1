package io.confirmshipping.local.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confirmshipping.local.template.LambdaFunction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Invokes functions, within Lambda's limits. */
@Singleton
public class Invoker {

    private static final int LAMBDA_PAYLOAD_LIMIT = 6 * 1024 * 1024;

    private final Handlers handlers;
    private final ObjectMapper json = new ObjectMapper();

    @Inject
    public Invoker(Handlers handlers) {
        this.handlers = handlers;
    }

    /** Invokes a function and waits for its answer.
     *
     * @param requestId names the invocation
     * @return the answer; a missing node if there is none
     * @throws PayloadTooLarge if Lambda would not take the event
     * @throws FunctionFailed if the handler throws, or its answer is not JSON or too large
     */
    public JsonNode invoke(LambdaFunction function, JsonNode event, String requestId) {
        byte[] payload = bytes(event);
        if (payload.length > LAMBDA_PAYLOAD_LIMIT) {
            throw new PayloadTooLarge(payload.length, LAMBDA_PAYLOAD_LIMIT);
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handlers.named(function.handler())
                    .handleRequest(new ByteArrayInputStream(payload), answer, new LocalContext(function, requestId));
            if (answer.size() > LAMBDA_PAYLOAD_LIMIT) {
                throw new PayloadTooLarge(answer.size(), LAMBDA_PAYLOAD_LIMIT);
            }
            return json.readTree(answer.toByteArray());
        } catch (IOException | RuntimeException e) {
            throw new FunctionFailed(function, requestId, e);
        }
    }

    private byte[] bytes(JsonNode event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (IOException e) {
            throw new IllegalArgumentException("The event is no JSON: " + event, e);
        }
    }
}
