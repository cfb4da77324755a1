package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.function.adapter.Operation.Command;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.AcceptedOperation;
import io.confirmshipping.usecase.operation.OperationId;
import io.confirmshipping.usecase.operation.OperationWriter;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accepts operations with one write, after refusing what can be known to be wrong at once. */
@Singleton
public class Acceptances {

    private final OperationWriter operations;
    private final Precedence precedence;
    private final List<AsynchronousOperation> known;

    public Acceptances(OperationWriter operations, Precedence precedence, @All List<AsynchronousOperation> known) {
        this.operations = operations;
        this.precedence = precedence;
        this.known = known;
    }

    /** Returns the operations that are accepted here. */
    public Map<InboundOperation, Command> operations() {
        Map<InboundOperation, Command> commands = new EnumMap<>(InboundOperation.class);
        known.forEach(each -> commands.put(each.operation(), (request, now) -> accept(each, request, now)));
        return commands;
    }

    private Change<Response> accept(AsynchronousOperation operation, Request request, Instant now) {
        Precedence.Known known = precedence.known(operation.operation(), plan(request.names()));
        OperationRequest kept = operation.accepted(request, now);
        known.check();
        AcceptedOperation accepted = new AcceptedOperation(
                OperationId.random(),
                request.seller(),
                plan(kept.names()).filter(plan -> Precedence.isAwaited(operation.operation())),
                operation.operation().operationId(),
                kept.text(),
                now);
        return operation
                .together(request, kept, now)
                .map(change -> operations.accept(accepted, change))
                .orElseGet(() -> operations.accept(accepted))
                .map(id -> answer(id, operation.answer(kept)));
    }

    private static Optional<WorkflowId> plan(Map<String, String> names) {
        return Optional.ofNullable(names.get(Request.WORKFLOW)).flatMap(WorkflowId::parse);
    }

    private static Response answer(OperationId id, Map<String, String> more) {
        ObjectNode answer = Json.object().put("operationId", id.value());
        more.forEach(answer::put);
        return Response.accepted(answer);
    }
}
