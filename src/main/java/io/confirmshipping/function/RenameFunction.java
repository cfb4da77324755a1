package io.confirmshipping.function;

import static io.confirmshipping.function.adapter.Operation.command;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.function.adapter.EventHandler;
import io.confirmshipping.function.adapter.FunctionAdapter;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.request.RequestSchemas;
import io.confirmshipping.function.view.ShipmentView;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.shipment.RenameShipment;
import io.confirmshipping.usecase.workflow.RenameWorkflow;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;

/** Renames a workflow or a confirmed shipment. */
@Named("rename")
@Singleton
public class RenameFunction implements RequestStreamHandler {

    private final EventHandler events;
    private final RenameWorkflow renameWorkflow;
    private final RenameShipment renameShipment;
    private final WorkflowView view;

    public RenameFunction(
            FunctionAdapter adapter, RenameWorkflow renameWorkflow, RenameShipment renameShipment, WorkflowView view) {
        this.events = adapter.httpAndMessages(
                command(ApiRoute.RENAME_SHIPMENT, this::renameShipment).forMessagesWith(Request.SHIPMENT),
                command(ApiRoute.RENAME_WORKFLOW, this::renameWorkflow));
        this.renameWorkflow = renameWorkflow;
        this.renameShipment = renameShipment;
        this.view = view;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        events.handle(input, output, context);
    }

    private Change<Response> renameShipment(Request request, Instant now) {
        ShipmentName name = new ShipmentName(name(request));
        return renameShipment
                .rename(request.shipment(), name, now)
                .map(renamed -> Response.ok(ShipmentView.of(renamed)));
    }

    private Change<Response> renameWorkflow(Request request, Instant now) {
        WorkflowName name = new WorkflowName(name(request));
        return renameWorkflow.rename(request.workflow(), name, now).map(renamed -> Response.ok(view.of(renamed, now)));
    }

    private static String name(Request request) {
        RequestSchemas.RENAME.check(request);
        return request.body().get("name").textValue();
    }
}
