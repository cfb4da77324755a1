package io.confirmshipping.function;

import io.confirmshipping.function.adapter.CommandFunction;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.request.RequestSchemas;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import io.confirmshipping.usecase.workflow.CancelWorkflow;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Cancels a workflow with all its shipments. */
@Named("cancel")
@Singleton
public class CancelFunction extends CommandFunction {

    private final CancelWorkflow cancelWorkflow;
    private final WorkflowView view;

    public CancelFunction(Clock clock, IdempotencyStore answers, CancelWorkflow cancelWorkflow, WorkflowView view) {
        super(clock, answers);
        this.cancelWorkflow = cancelWorkflow;
        this.view = view;
    }

    @Override
    protected Change<Response> change(Request call, Instant now) {
        RequestSchemas.NOTHING.check(call);
        return cancelWorkflow.cancel(call.workflow(), now).map(cancelled -> Response.ok(view.of(cancelled, now)));
    }
}
