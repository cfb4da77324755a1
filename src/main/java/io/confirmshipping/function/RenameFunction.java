package io.confirmshipping.function;

import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.function.adapter.CommandFunction;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.request.RequestSchemas;
import io.confirmshipping.function.view.ShipmentView;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import io.confirmshipping.usecase.shipment.RenameShipment;
import io.confirmshipping.usecase.workflow.RenameWorkflow;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Renames a workflow or a confirmed shipment, whichever is named. */
@Named("rename")
@Singleton
public class RenameFunction extends CommandFunction {

    private final RenameWorkflow renameWorkflow;
    private final RenameShipment renameShipment;
    private final WorkflowView workflowView;

    public RenameFunction(
            Clock clock,
            IdempotencyStore answers,
            RenameWorkflow renameWorkflow,
            RenameShipment renameShipment,
            WorkflowView workflowView) {
        super(clock, answers);
        this.renameWorkflow = renameWorkflow;
        this.renameShipment = renameShipment;
        this.workflowView = workflowView;
    }

    @Override
    protected Change<Response> change(Request call, Instant now) {
        RequestSchemas.RENAME.check(call);
        String name = call.body().get("name").textValue();
        if (call.namesShipment()) {
            return renameShipment
                    .rename(call.shipment(), new ShipmentName(name), now)
                    .map(renamed -> Response.ok(ShipmentView.of(renamed)));
        }
        return renameWorkflow
                .rename(call.workflow(), new WorkflowName(name), now)
                .map(renamed -> Response.ok(workflowView.of(renamed, now)));
    }
}
