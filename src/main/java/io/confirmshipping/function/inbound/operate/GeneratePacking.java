package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.workflow.PackBoxes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Offers a packing of the items, for {@code generatePackingOptions}. */
@Singleton
public class GeneratePacking implements AsynchronousOperation {

    private final PackBoxes packBoxes;
    private final PlanLookup lookup;

    public GeneratePacking(PackBoxes packBoxes, PlanLookup lookup) {
        this.packBoxes = packBoxes;
        this.lookup = lookup;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.GENERATE_PACKING_OPTIONS;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        lookup.open(request.workflow(), operation(), now);
        return OperationRequest.withoutBody(request);
    }

    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        return packBoxes.offer(request.workflow(), now).map(offered -> List.of());
    }
}
