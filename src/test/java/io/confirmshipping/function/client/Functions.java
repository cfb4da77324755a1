package io.confirmshipping.function.client;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.json.Json;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;

/** Invokes the handlers by their names, as Lambda does: bytes in, bytes out. */
@Singleton
public class Functions {

    private static final Duration PLENTY = Duration.ofSeconds(15);

    private final Function<String, RequestStreamHandler> handlers;

    @Inject
    Functions(@Any Instance<RequestStreamHandler> handlers) {
        this((String name) -> handlers.select(NamedLiteral.of(name)).get());
    }

    /** @param handlers by their names */
    public Functions(Function<String, RequestStreamHandler> handlers) {
        this.handlers = handlers;
    }

    public JsonNode invoke(String handler, JsonNode event) {
        return invoke(handler, event, context(PLENTY));
    }

    public JsonNode invoke(String handler, JsonNode event, Context context) {
        return invoke(handler, event.toString(), context);
    }

    /** @param event whether or not it is JSON */
    public JsonNode invoke(String handler, String event) {
        return invoke(handler, event, context(PLENTY));
    }

    private JsonNode invoke(String handler, String event, Context context) {
        return TablePermissions.as(handler, () -> invoked(handler, event, context));
    }

    private JsonNode invoked(String handler, String event, Context context) {
        try {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            ByteArrayInputStream input = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
            handlers.apply(handler).handleRequest(input, answer, context);
            return Json.MAPPER.readTree(answer.toByteArray());
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    /** Returns the context of an invocation with some time left. */
    public static Context context(Duration timeLeft) {
        Context context = mock(Context.class);
        when(context.getRemainingTimeInMillis()).thenReturn((int) timeLeft.toMillis());
        return context;
    }
}
