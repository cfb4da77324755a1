package io.confirmshipping.function;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.function.adapter.Answer;
import io.confirmshipping.function.adapter.Call;
import io.confirmshipping.function.adapter.CommandFunction;
import io.confirmshipping.function.request.RequestSchemas;
import io.confirmshipping.function.view.ShipmentView;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.usecase.idempotency.KeptAnswers;
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
            KeptAnswers answers,
            RenameWorkflow renameWorkflow,
            RenameShipment renameShipment,
            WorkflowView workflowView) {
        super(clock, answers);
        this.renameWorkflow = renameWorkflow;
        this.renameShipment = renameShipment;
        this.workflowView = workflowView;
    }

    @Override
    protected Answer answer(Call call, Instant now) {
        RequestSchemas.RENAME.check(call);
        String name = call.body().get("name").textValue();
        if (call.namesShipment()) {
            ConfirmedShipment renamed = renameShipment.rename(call.shipment(), new ShipmentName(name), now);
            return Answer.ok(ShipmentView.of(renamed));
        }
        return Answer.ok(workflowView.of(renameWorkflow.rename(call.workflow(), new WorkflowName(name), now), now));
    }
}
