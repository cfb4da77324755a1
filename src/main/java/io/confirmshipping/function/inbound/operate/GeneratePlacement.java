package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.workflow.PlanAgain;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plans placement options, for {@code generatePlacementOptions}. */
@Singleton
public class GeneratePlacement implements AsynchronousOperation {

    private final PlanAgain planAgain;
    private final PlanLookup lookup;

    public GeneratePlacement(PlanAgain planAgain, PlanLookup lookup) {
        this.planAgain = planAgain;
        this.lookup = lookup;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.GENERATE_PLACEMENT_OPTIONS;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        if (request.body().path("customPlacement").isArray()) {
            throw new InvalidInput(
                    "customPlacement", InboundText.of("is not available in this marketplace; leave it out"));
        }
        lookup.open(request.workflow(), operation(), now);
        return OperationRequest.withoutBody(request);
    }

    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        return planAgain.sameContents(request.workflow(), Optional.empty(), now).map(planned -> List.of());
    }
}
