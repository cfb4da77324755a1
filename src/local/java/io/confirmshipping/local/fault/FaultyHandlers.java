package io.confirmshipping.local.fault;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confirmshipping.local.contract.ApiContracts;
import io.confirmshipping.local.contract.ApiOperation;
import io.confirmshipping.local.function.HandlerBeans;
import io.confirmshipping.local.function.Handlers;
import io.confirmshipping.local.limit.RateLimits;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;

/** The handlers of the product, behind the faults and the rate limits that calls and operations meet. */
@Singleton
public class FaultyHandlers implements Handlers {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The function that carries accepted operations out. */
    private static final String OPERATE = "operate";

    private final Handlers handlers;
    private final ApiContracts contracts;
    private final Faults faults;
    private final RateLimits limits;
    private final FaultyOperations operations;
    private final Clock machine = Clock.systemUTC();

    @Inject
    FaultyHandlers(
            HandlerBeans handlers,
            ApiContracts contracts,
            Faults faults,
            RateLimits limits,
            FaultyOperations operations) {
        this((Handlers) handlers, contracts, faults, limits, operations);
    }

    FaultyHandlers(
            Handlers handlers, ApiContracts contracts, Faults faults, RateLimits limits, FaultyOperations operations) {
        this.handlers = handlers;
        this.contracts = contracts;
        this.faults = faults;
        this.limits = limits;
        this.operations = operations;
    }

    @Override
    public RequestStreamHandler named(String name) {
        RequestStreamHandler handler = handlers.named(name);
        return (input, output, context) -> {
            if (!faults.arePending() && !limits.areEnforced()) {
                handler.handleRequest(input, output, context);
            } else if (name.equals(OPERATE)) {
                JSON.writeValue(output, operations.handle(JSON.readTree(input), handler, context));
            } else {
                call(input.readAllBytes(), handler, output, context);
            }
        };
    }

    private void call(byte[] input, RequestStreamHandler handler, OutputStream output, Context context)
            throws IOException {
        JsonNode event = JSON.readTree(input);
        Optional<JsonNode> failed = contracts.called(event).flatMap(operation -> failed(operation, event));
        if (failed.isPresent()) {
            JSON.writeValue(output, failed.get());
        } else {
            handler.handleRequest(new ByteArrayInputStream(input), output, context);
        }
    }

    /** Returns the answer to a call that its function is not to see. */
    private Optional<JsonNode> failed(ApiOperation operation, JsonNode event) {
        if (!limits.admit(operation, event, machine.instant())) {
            return Optional.of(operation.throttled(event));
        }
        Optional<Fault> fault = faults.take(operation.id(), Fault.Where.CALL);
        fault.filter(Fault::isSlow).ifPresent(Fault::holdUp);
        return fault.filter(met -> !met.isSlow()).map(met -> FailedCall.answer(met, event));
    }
}
