package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.function.inbound.view.PlanPacking;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.workflow.PackBoxes;
import io.confirmshipping.usecase.workflow.PackShipments;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Stores what is in the boxes, for {@code setPackingInformation}. */
@Singleton
public class SetPacking implements AsynchronousOperation {

    private final PackBoxes packBoxes;
    private final PackShipments packShipments;
    private final PlanLookup lookup;

    public SetPacking(PackBoxes packBoxes, PackShipments packShipments, PlanLookup lookup) {
        this.packBoxes = packBoxes;
        this.packShipments = packShipments;
        this.lookup = lookup;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.SET_PACKING_INFORMATION;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        PackingInput input = PackingInput.of(request.body());
        checkExistence(input, lookup.open(request.workflow(), operation(), now));
        return OperationRequest.of(request, input.body());
    }

    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        PackingInput input = PackingInput.of(request.body());
        checkExistence(input, lookup.plan(request.workflow(), now));
        PackingInput.Grouping first = input.groupings().get(0);
        return first.packingGroup()
                .map(group -> packBoxes.pack(request.workflow(), group, first.boxes(), now))
                .orElseGet(() -> packShipments.pack(request.workflow(), input.byShipment(), now))
                .map(packed -> List.of());
    }

    /**
     * @throws CommandRefused unknown-packing-option, shipment-not-found
     * @throws RequestRejected if boxes are given by shipments, and no placement is accepted
     */
    private static void checkExistence(PackingInput input, ShownPlan plan) {
        PlanPacking packing = new PlanPacking(plan);
        input.groupings().forEach(each -> {
            each.packingGroup().ifPresent(packing::generationOfGroup);
            each.shipment().map(ShipmentId::new).ifPresent(plan::placed);
        });
    }
}
