package io.confirmshipping.function;

import static io.confirmshipping.function.adapter.Operation.command;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.function.adapter.EventHandler;
import io.confirmshipping.function.adapter.FunctionAdapter;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.request.AcceptPlacementRequest;
import io.confirmshipping.function.request.ConfirmRequest;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.workflow.AcceptPlacement;
import io.confirmshipping.usecase.workflow.ConfirmShipping;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;

/** Accepts the charges of a workflow and creates its shipments, at once or in two steps: first the placement, then shipping. */
@Named("confirm")
@Singleton
public class ConfirmFunction implements RequestStreamHandler {

    private final EventHandler events;
    private final AcceptPlacement acceptPlacement;
    private final ConfirmShipping confirmShipping;
    private final WorkflowView view;

    public ConfirmFunction(
            FunctionAdapter adapter,
            AcceptPlacement acceptPlacement,
            ConfirmShipping confirmShipping,
            WorkflowView view) {
        this.events = adapter.httpAndMessages(
                command(ApiRoute.ACCEPT_PLACEMENT, this::acceptPlacement)
                        .forMessagesWith(AcceptPlacementRequest.ACCEPTED),
                command(ApiRoute.CONFIRM, this::confirm));
        this.acceptPlacement = acceptPlacement;
        this.confirmShipping = confirmShipping;
        this.view = view;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        events.handle(input, output, context);
    }

    private Change<Response> acceptPlacement(Request request, Instant now) {
        return acceptPlacement
                .accept(AcceptPlacementRequest.command(request), now)
                .map(accepted -> Response.ok(view.of(accepted, now)));
    }

    private Change<Response> confirm(Request request, Instant now) {
        return confirmShipping
                .confirm(ConfirmRequest.command(request), now)
                .map(confirmed -> Response.ok(view.of(confirmed, now)));
    }
}
