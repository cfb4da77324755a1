package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.workflow.AwaitingCarrier;
import io.confirmshipping.domain.workflow.TransportationConfirmation;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.transportation.ConfirmTransportation;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Confirms the ways to ship that were selected, for {@code confirmTransportationOptions}. */
@Singleton
public class ConfirmSelections implements AsynchronousOperation {

    private final ConfirmTransportation confirmTransportation;
    private final PlanLookup lookup;

    public ConfirmSelections(ConfirmTransportation confirmTransportation, PlanLookup lookup) {
        this.confirmTransportation = confirmTransportation;
        this.lookup = lookup;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.CONFIRM_TRANSPORTATION_OPTIONS;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        SelectionInput input = SelectionInput.of(request.body());
        ShownPlan plan = lookup.open(request.workflow(), operation(), now);
        plan.checkPlaced();
        PlacementOption placed = plan.options().get(0);
        TransportationConfirmation selections = new TransportationConfirmation(
                input.of(request.workflow().workflow()), plan.marketplace().shipDays());
        if (!selections.isFor(
                placed.shipments().stream().map(PlannedShipment::id).toList())) {
            throw mismatch(input);
        }
        if (plan.workflow() instanceof AwaitingCarrier awaiting) {
            selections.selected(awaiting.transportation().options(placed));
        }
        return OperationRequest.of(request, input.body());
    }

    private static RequestRejected mismatch(SelectionInput input) {
        return RequestRejected.because(
                400,
                "shipments-do-not-match",
                InboundText.of(
                        "ERROR: Provided shipment ids [%s] do not match the shipments in the confirmed placement option"
                                .formatted(input.shipments().stream()
                                        .map(ShipmentId::value)
                                        .collect(Collectors.joining(", ")))));
    }

    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        SelectionInput input = SelectionInput.of(request.body());
        return confirmTransportation
                .confirm(request.workflow(), input.of(request.workflow().workflow()), now)
                .map(confirmed -> List.of());
    }
}
