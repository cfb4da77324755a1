package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.workflow.CancelWorkflow;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Cancels a plan, for {@code cancelInboundPlan}. */
@Singleton
public class CancelPlan implements AsynchronousOperation {

    private final CancelWorkflow cancelWorkflow;
    private final PlanLookup lookup;

    public CancelPlan(CancelWorkflow cancelWorkflow, PlanLookup lookup) {
        this.cancelWorkflow = cancelWorkflow;
        this.lookup = lookup;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.CANCEL_INBOUND_PLAN;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        if (lookup.plan(request.workflow(), now).workflow().status() == WorkflowStatus.CANCELLED) {
            throw RequestRejected.because(
                    400, "already-cancelled", InboundText.of("The inbound plan is already cancelled."));
        }
        return OperationRequest.withoutBody(request);
    }

    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        return cancelWorkflow.cancel(request.workflow(), now).map(cancelled -> List.of());
    }
}
