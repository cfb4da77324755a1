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
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** {@code setPackingInformation}. */
@Singleton
public class SetPacking implements AsynchronousOperation {

    private final PackBoxes packBoxes;
    private final PlanLookup lookup;

    public SetPacking(PackBoxes packBoxes, PlanLookup lookup) {
        this.packBoxes = packBoxes;
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
        PackingInput.Grouping group = input.groupings().get(0);
        return packBoxes
                .pack(request.workflow(), group.packingGroup().orElseThrow(), group.boxes(), now)
                .map(packed -> List.of());
    }

    /**
     * @throws CommandRefused unknown-packing-option, shipment-not-found
     * @throws RequestRejected if boxes are given by shipments, and no placement is accepted or the boxes are known already
     */
    private static void checkExistence(PackingInput input, ShownPlan plan) {
        PlanPacking packing = new PlanPacking(plan);
        input.groupings().forEach(each -> {
            each.packingGroup().ifPresent(packing::generationOfGroup);
            each.shipment().map(ShipmentId::new).ifPresent(shipment -> {
                plan.placed(shipment);
                throw RequestRejected.because(
                        400,
                        "already-packed",
                        "ERROR: The boxes of shipment %s are known already.".formatted(shipment));
            });
        });
    }
}
