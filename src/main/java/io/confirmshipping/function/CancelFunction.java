package io.confirmshipping.function;

import static io.confirmshipping.function.adapter.Operation.command;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.function.adapter.EventHandler;
import io.confirmshipping.function.adapter.FunctionAdapter;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.request.RequestSchemas;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.workflow.CancelWorkflow;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;

/** Cancels a workflow with all its shipments. */
@Named("cancel")
@Singleton
public class CancelFunction implements RequestStreamHandler {

    private final EventHandler events;
    private final CancelWorkflow cancelWorkflow;
    private final WorkflowView view;

    public CancelFunction(FunctionAdapter adapter, CancelWorkflow cancelWorkflow, WorkflowView view) {
        this.events = adapter.httpAndMessages(command(ApiRoute.CANCEL, this::cancel));
        this.cancelWorkflow = cancelWorkflow;
        this.view = view;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        events.handle(input, output, context);
    }

    private Change<Response> cancel(Request request, Instant now) {
        RequestSchemas.NOTHING.check(request);
        return cancelWorkflow.cancel(request.workflow(), now).map(cancelled -> Response.ok(view.of(cancelled, now)));
    }
}
