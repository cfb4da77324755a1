package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.OperationProblem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An operation that is accepted at once and carried out later. */
public interface AsynchronousOperation {

    InboundOperation operation();

    /**
     * Checks what can be known to be wrong at once, and returns what carrying out reads of the request.
     *
     * @throws InvalidInput naming every field that is wrong
     * @throws CommandRefused if the plan does not exist or is over, or what the request names does not exist
     * @throws RequestRejected for a reason that only this API has
     */
    OperationRequest accepted(Request request, Instant now);

    /**
     * Returns the change that is made together with the acceptance; empty if only the acceptance is written.
     *
     * @param accepted what {@link #accepted} has returned for the request
     */
    default Optional<Change<?>> together(Request request, OperationRequest accepted, Instant now) {
        return Optional.empty();
    }

    /** Returns what the answer to a request says beside the ID of the operation, by the names of the fields. */
    default Map<String, String> answer(OperationRequest accepted) {
        return Map.of();
    }

    /**
     * Returns the change that an accepted request asks for, with warnings.
     *
     * @param request with the names and the body that were kept
     */
    Change<List<OperationProblem>> change(Request request, Instant now);
}
