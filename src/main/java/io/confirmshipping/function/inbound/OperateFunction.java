package io.confirmshipping.function.inbound;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.function.inbound.operate.CarryingOut;
import io.confirmshipping.function.inbound.wire.Problems;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.log.CallLog;
import io.confirmshipping.usecase.Overloaded;
import io.confirmshipping.usecase.Unavailable;
import io.confirmshipping.usecase.operation.FailOverdueOperations;
import io.confirmshipping.usecase.operation.OperationId;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.operation.OperationReader;
import io.confirmshipping.usecase.operation.OperationWriter;
import io.confirmshipping.usecase.operation.RecordedOperation;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Carries accepted operations out, one after the other. What the store cannot take now comes again, with all that follows it;
 * an operation that fails for a reason of ours is ended, so that it holds up no other. One that cannot even be read is left to
 * the sweep, which reports it.
 */
@Named("operate")
@Singleton
public class OperateFunction implements RequestStreamHandler {

    private static final Logger LOG = Logger.getLogger(OperateFunction.class);

    /** With less time left than this, nothing more is begun; the rest comes again. */
    private static final int MIN_MILLISECONDS = 5_000;

    private final Clock clock;
    private final OperationReader reader;
    private final OperationWriter operations;
    private final CarryingOut carryingOut;

    public OperateFunction(Clock clock, OperationReader reader, OperationWriter operations, CarryingOut carryingOut) {
        this.clock = clock;
        this.reader = reader;
        this.operations = operations;
        this.carryingOut = carryingOut;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        ObjectNode answer = Json.object();
        var failures = answer.putArray("batchItemFailures");
        for (JsonNode record : Json.MAPPER.readTree(input).path("Records")) {
            if (context.getRemainingTimeInMillis() < MIN_MILLISECONDS || !isDone(record, context)) {
                failures.addObject()
                        .put(
                                "itemIdentifier",
                                record.at("/dynamodb/SequenceNumber").asText());
                break;
            }
        }
        Json.MAPPER.writeValue(output, answer);
    }

    private boolean isDone(JsonNode record, Context context) {
        Optional<OperationId> id = accepted(record);
        if (id.isEmpty()) {
            return true;
        }
        try (CallLog log = CallLog.begin("operation", context, Optional.empty())) {
            log.name("operationId", id.map(OperationId::value));
            try {
                RecordedOperation ended = carryOut(id.get());
                log.end(ended.accepted().name() + " " + ended.status());
                return true;
            } catch (Overloaded | Unavailable | CommandRefused later) {
                log.end("comes again: " + later.getMessage());
                return false;
            } catch (RuntimeException unreadable) {
                LOG.errorf(unreadable, "Operation %s can neither be carried out nor ended", id.get());
                log.end("left to the sweep");
                return true;
            }
        }
    }

    private Optional<OperationId> accepted(JsonNode record) {
        try {
            return reader.accepted(record.toString());
        } catch (RuntimeException unreadable) {
            LOG.error("A record of the stream is unreadable", unreadable);
            return Optional.empty();
        }
    }

    private RecordedOperation carryOut(OperationId id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            return operations
                    .carryOut(id, accepted -> carryingOut.change(accepted, now), Problems::of)
                    .commit();
        } catch (CommandRefused disturbed) {
            return failed(id, Problems.of(disturbed).get(0));
        } catch (Overloaded | Unavailable later) {
            throw later;
        } catch (RuntimeException ours) {
            LOG.errorf(ours, "Operation %s failed", id);
            return failed(id, FailOverdueOperations.GIVEN_UP);
        }
    }

    private RecordedOperation failed(OperationId id, OperationProblem because) {
        operations.fail(id, because).commit();
        return reader.find(id).orElseThrow();
    }
}
