package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.function.adapter.Request;
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

/** Accepts a packing option, for {@code confirmPackingOption}. */
@Singleton
public class ConfirmPacking implements AsynchronousOperation {

    private final PackBoxes packBoxes;
    private final PlanLookup lookup;

    public ConfirmPacking(PackBoxes packBoxes, PlanLookup lookup) {
        this.packBoxes = packBoxes;
        this.lookup = lookup;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.CONFIRM_PACKING_OPTION;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        generation(request, lookup.open(request.workflow(), operation(), now));
        return OperationRequest.withoutBody(request);
    }

    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        int generation = generation(request, lookup.plan(request.workflow(), now));
        return packBoxes.accept(request.workflow(), generation, now).map(accepted -> List.of());
    }

    private static int generation(Request request, ShownPlan plan) {
        return new PlanPacking(plan).generation(request.names().get(InboundOperation.PACKING_OPTION_NAME));
    }
}
