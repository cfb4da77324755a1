package io.confirmshipping.function.adapter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.log.CallLog;
import io.confirmshipping.function.metric.Metric;
import io.confirmshipping.function.metric.Metrics;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A function that takes the messages of its queue, and nothing else. */
public abstract class QueueFunction implements RequestStreamHandler {

    private static final int OK = 200;

    private final Clock clock;

    @Inject
    Metrics metrics;

    protected QueueFunction(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param now in whole milliseconds
     * @param log names what the message is about
     */
    protected abstract void take(ObjectNode message, Instant now, CallLog log);

    @Override
    public final void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        JsonNode event = Json.MAPPER.readTree(input);
        if (!MessageBatch.matches(event)) {
            throw new IllegalArgumentException("This function takes the messages of its queue only");
        }
        ObjectNode response = MessageBatch.of(event, context).carryOut(message -> isTaken(message, context));
        Json.MAPPER.writeValue(output, response);
    }

    private boolean isTaken(SqsRecord message, Context context) {
        try (CallLog log = CallLog.ofMessage(message.logName(), context, message.trace())) {
            log.name("messageId", Optional.of(message.id()));
            try {
                take(message.body(), clock.instant().truncatedTo(ChronoUnit.MILLIS), log);
                log.answered(OK, Optional.empty(), Optional.empty());
                return true;
            } catch (RuntimeException thrown) {
                Response answer = Problems.answer(thrown);
                Optional<String> code = answer.problem();
                log.answered(answer.status(), code, Reason.of(thrown));
                code.ifPresent(refused -> metrics.put(Metric.REFUSED, BigDecimal.ONE, "Code", refused));
                return false;
            }
        }
    }
}
