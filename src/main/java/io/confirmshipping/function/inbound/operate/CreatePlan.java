package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.workflow.BeginWorkflow;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code createInboundPlan}: the plan is there at once, so that it can be read and other operations can be accepted. */
@Singleton
public class CreatePlan implements AsynchronousOperation {

    private final BeginWorkflow beginWorkflow;
    private final Marketplaces marketplaces;

    public CreatePlan(BeginWorkflow beginWorkflow, Marketplaces marketplaces) {
        this.beginWorkflow = beginWorkflow;
        this.marketplaces = marketplaces;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.CREATE_INBOUND_PLAN;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        return new OperationRequest(Map.of(Request.WORKFLOW, WorkflowId.random().value()), Json.object());
    }

    @Override
    public Optional<Change<?>> together(Request request, OperationRequest accepted, Instant now) {
        WorkflowId id = new WorkflowId(accepted.names().get(Request.WORKFLOW));
        return Optional.of(beginWorkflow.begin(
                PlanInput.of(request.body(), marketplaces).command(id, request.seller(), now), now));
    }

    @Override
    public Map<String, String> answer(OperationRequest accepted) {
        return Map.of("inboundPlanId", accepted.names().get(Request.WORKFLOW));
    }

    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        return beginWorkflow.begun(request.workflow(), now).map(begun -> List.of());
    }
}
