package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.AcceptedOperation;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Knows what accepted operations change. */
@Singleton
public class CarryingOut {

    private final List<AsynchronousOperation> known;

    public CarryingOut(@All List<AsynchronousOperation> known) {
        this.known = known;
    }

    /** Returns the change that an operation asks for, with its warnings. */
    public Change<List<OperationProblem>> change(AcceptedOperation accepted, Instant now) {
        return known.stream()
                .filter(each -> each.operation().operationId().equals(accepted.name()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No operation %s is ever accepted".formatted(accepted.name())))
                .change(OperationRequest.read(accepted), now);
    }
}
