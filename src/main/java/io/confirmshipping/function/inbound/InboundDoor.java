package io.confirmshipping.function.inbound;

import io.confirmshipping.function.adapter.EventHandler;
import io.confirmshipping.function.adapter.FunctionAdapter;
import io.confirmshipping.function.adapter.Operation;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.inbound.operation.Availability;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.wire.AccessToken;
import io.confirmshipping.function.inbound.wire.ErrorList;
import io.confirmshipping.function.inbound.wire.InboundHeaders;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.function.metric.Metrics;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The parts that the functions of this front door share. It answers every operation of the table, carried out or not. */
@Singleton
public class InboundDoor {

    private final FunctionAdapter adapter;
    private final Marketplaces marketplaces;

    public InboundDoor(
            Clock clock,
            Metrics metrics,
            IdempotencyStore answers,
            Marketplaces marketplaces,
            @ConfigProperty(name = "aws-sam-local", defaultValue = "false") boolean inSamCli) {
        this.adapter = new FunctionAdapter(
                clock, metrics, answers, new AccessToken(inSamCli), new ErrorList(), new InboundHeaders());
        this.marketplaces = marketplaces;
    }

    /**
     * Returns a handler of some operations of the table.
     *
     * @param carriedOut returns how an operation is carried out
     */
    EventHandler handler(Predicate<InboundOperation> which, Function<InboundOperation, Operation> carriedOut) {
        return adapter.http(Stream.of(InboundOperation.values())
                .filter(which)
                .map(operation -> operation.availability() == Availability.HERE
                        ? carriedOut.apply(operation)
                        : refused(operation))
                .toArray(Operation[]::new));
    }

    private Operation refused(InboundOperation operation) {
        return Operation.query(operation, (request, now) -> {
            throw elsewhere();
        });
    }

    private RequestRejected elsewhere() {
        String known = marketplaces.all().stream()
                .map(marketplace -> marketplace.id().value())
                .collect(Collectors.joining(", "));
        return RequestRejected.because(
                400,
                "not-available-in-marketplace",
                InboundText.of("ERROR: This operation is not available in marketplace %s.".formatted(known)));
    }
}
