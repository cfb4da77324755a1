package io.confirmshipping.function.inbound.read;

import static io.confirmshipping.function.inbound.operation.InboundOperation.GET_INBOUND_OPERATION_STATUS;

import io.confirmshipping.function.adapter.Operation.Query;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.function.inbound.wire.Problems;
import io.confirmshipping.usecase.operation.OperationId;
import io.confirmshipping.usecase.operation.OperationReader;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/** Answers the reads of operations. */
@Singleton
public class OperationReads {

    private final OperationReader operations;

    public OperationReads(OperationReader operations) {
        this.operations = operations;
    }

    /** Returns the operations that are answered here. */
    public Map<InboundOperation, Query> operations() {
        return Map.of(GET_INBOUND_OPERATION_STATUS, this::status);
    }

    private Response status(Request request, Instant now) {
        return OperationId.parse(request.names().get("operationId"))
                .flatMap(operations::find)
                .filter(operation -> operation.accepted().seller().equals(request.seller()))
                .map(operation -> Response.ok(Problems.view(operation)))
                .orElseThrow(() -> RequestRejected.because(
                        400, "operation-not-found", InboundText.of("The requested operationId does not exist.")));
    }
}
