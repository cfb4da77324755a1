package io.confirmshipping.function;

import io.confirmshipping.function.adapter.CommandFunction;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.request.ConfirmRequest;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import io.confirmshipping.usecase.workflow.ConfirmShipping;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Accepts the charges of a workflow and makes its shipments. */
@Named("confirm")
@Singleton
public class ConfirmFunction extends CommandFunction {

    private final ConfirmShipping confirmShipping;
    private final WorkflowView view;

    public ConfirmFunction(Clock clock, IdempotencyStore answers, ConfirmShipping confirmShipping, WorkflowView view) {
        super(clock, answers);
        this.confirmShipping = confirmShipping;
        this.view = view;
    }

    @Override
    protected Change<Response> change(Request call, Instant now) {
        return confirmShipping
                .confirm(ConfirmRequest.command(call), now)
                .map(confirmed -> Response.ok(view.of(confirmed, now)));
    }
}
