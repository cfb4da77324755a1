package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.shipment.EnterTracking;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Stores the tracking of a shipment, for {@code updateShipmentTrackingDetails}. */
@Singleton
public class UpdateTracking implements AsynchronousOperation {

    private final EnterTracking enterTracking;
    private final PlanLookup lookup;

    public UpdateTracking(EnterTracking enterTracking, PlanLookup lookup) {
        this.enterTracking = enterTracking;
        this.lookup = lookup;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.UPDATE_SHIPMENT_TRACKING_DETAILS;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        TrackingInput tracking = TrackingInput.of(request.body());
        PlannedShipmentReference reference = request.plannedShipment();
        lookup.open(reference.workflow(), operation(), now).placed(reference.shipment());
        return OperationRequest.of(request, tracking.body());
    }

    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        TrackingInput input = TrackingInput.of(request.body());
        PlannedShipmentReference planned = request.plannedShipment();
        ShipmentReference shipment = lookup.plan(planned.workflow(), now).reference(planned.shipment());
        return input.papers()
                .<Change<List<OperationProblem>>>map(
                        papers -> enterTracking.enter(shipment, papers, now).map(entered -> List.of()))
                .orElseGet(
                        () -> enterTracking.enter(shipment, input.boxes(), now).map(entered -> List.of()));
    }
}
