package io.confirmshipping.function.inbound.write;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.text.PlainText;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.function.adapter.Operation.Command;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.shipment.RenameShipment;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.transportation.RenameAcceptedShipment;
import io.confirmshipping.usecase.workflow.RenameWorkflow;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Renames plans and shipments, at once. */
@Singleton
public class NameWrites {

    private final RenameWorkflow renameWorkflow;
    private final RenameShipment renameShipment;
    private final RenameAcceptedShipment renameAcceptedShipment;
    private final PlanLookup lookup;

    public NameWrites(
            RenameWorkflow renameWorkflow,
            RenameShipment renameShipment,
            RenameAcceptedShipment renameAcceptedShipment,
            PlanLookup lookup) {
        this.renameWorkflow = renameWorkflow;
        this.renameShipment = renameShipment;
        this.renameAcceptedShipment = renameAcceptedShipment;
        this.lookup = lookup;
    }

    /** Returns the operations that are carried out here. */
    public Map<InboundOperation, Command> operations() {
        return Map.of(
                InboundOperation.UPDATE_INBOUND_PLAN_NAME, this::plan,
                InboundOperation.UPDATE_SHIPMENT_NAME, this::shipment);
    }

    private Change<Response> plan(Request request, Instant now) {
        return renameWorkflow
                .rename(request.workflow(), new WorkflowName(name(request)), now)
                .map(renamed -> Response.noContent());
    }

    private Change<Response> shipment(Request request, Instant now) {
        PlannedShipmentReference reference = request.plannedShipment();
        ShipmentName name = new ShipmentName(name(request));
        ShownPlan plan = lookup.plan(reference.workflow(), now);
        plan.shipment(reference.shipment());
        plan.checkPlaced();
        return plan.confirmed(reference.shipment())
                .map(shipment -> renameShipment
                        .rename(new ShipmentReference(shipment.seller(), shipment.id()), name, now)
                        .map(renamed -> Response.noContent()))
                .orElseGet(() ->
                        renameAcceptedShipment.rename(reference, name, now).map(renamed -> Response.noContent()));
    }

    private static String name(Request request) {
        String name = request.body().path("name").textValue();
        if (name == null) {
            throw new InvalidInput("name", InboundText.of("is missing; give the new name"));
        }
        Optional<Explanation> error = PlainText.error(name);
        if (error.isPresent()) {
            throw new InvalidInput("name", error.get());
        }
        return name;
    }
}
