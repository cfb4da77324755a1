package io.confirmshipping.function.inbound.operate;

import static io.confirmshipping.function.inbound.operation.InboundOperation.CANCEL_INBOUND_PLAN;
import static io.confirmshipping.function.inbound.operation.InboundOperation.CONFIRM_PLACEMENT_OPTION;
import static io.confirmshipping.function.inbound.operation.InboundOperation.UPDATE_SHIPMENT_TRACKING_DETAILS;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.function.adapter.Operation.Command;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.AcceptedOperation;
import io.confirmshipping.usecase.operation.OperationId;
import io.confirmshipping.usecase.operation.OperationWriter;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/** Accepts operations with one write, after refusing what can be known to be wrong at once. */
@Singleton
public class Acceptances {

    private final OperationWriter operations;
    private final PlanLookup lookup;

    public Acceptances(OperationWriter operations, PlanLookup lookup) {
        this.operations = operations;
        this.lookup = lookup;
    }

    /** Returns the operations that are accepted here. */
    public Map<InboundOperation, Command> operations() {
        return Map.of(
                CANCEL_INBOUND_PLAN, this::cancel,
                CONFIRM_PLACEMENT_OPTION, this::confirmPlacement,
                UPDATE_SHIPMENT_TRACKING_DETAILS, this::track);
    }

    private Change<Response> cancel(Request request, Instant now) {
        ShownPlan plan = lookup.plan(request.workflow(), now);
        if (plan.workflow().status() == WorkflowStatus.CANCELLED) {
            throw RequestRejected.because(400, "already-cancelled", "The inbound plan is already cancelled.");
        }
        return accept(CANCEL_INBOUND_PLAN, request, OperationRequest.withoutBody(request), now);
    }

    private Change<Response> confirmPlacement(Request request, Instant now) {
        ShownPlan plan = open(lookup.plan(request.workflow(), now), CONFIRM_PLACEMENT_OPTION);
        plan.workflow().offer().option(OperationRequest.placementOption(request));
        return accept(CONFIRM_PLACEMENT_OPTION, request, OperationRequest.withoutBody(request), now);
    }

    private Change<Response> track(Request request, Instant now) {
        TrackingInput tracking = TrackingInput.of(request.body());
        PlannedShipmentReference reference = request.plannedShipment();
        ShownPlan plan = open(lookup.plan(reference.workflow(), now), UPDATE_SHIPMENT_TRACKING_DETAILS);
        plan.shipment(reference.shipment());
        if (plan.accepted().isEmpty()) {
            throw RequestRejected.because(
                    400,
                    "no-placement-confirmed",
                    "ERROR: No placement option is confirmed for inboundPlan %s."
                            .formatted(reference.workflow().workflow()));
        }
        return accept(UPDATE_SHIPMENT_TRACKING_DETAILS, request, OperationRequest.of(request, tracking), now);
    }

    /** @throws CommandRefused workflow-cancelled */
    private static ShownPlan open(ShownPlan plan, InboundOperation operation) {
        if (plan.workflow().status() == WorkflowStatus.CANCELLED) {
            String name = operation.operationId();
            throw new CommandRefused(Refusal.because(
                            RefusalCode.WORKFLOW_CANCELLED,
                            plan.workflow().refusal().refusal().detail())
                    .with("operation", Character.toUpperCase(name.charAt(0)) + name.substring(1)));
        }
        return plan;
    }

    private Change<Response> accept(InboundOperation operation, Request request, OperationRequest kept, Instant now) {
        AcceptedOperation accepted = new AcceptedOperation(
                OperationId.random(), request.seller(), operation.operationId(), kept.text(), now);
        return operations
                .accept(accepted)
                .map(id -> Response.accepted(Json.object().put("operationId", id.value())));
    }
}
