package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.workflow.AcceptPlacement;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/** Accepts a placement option, for {@code confirmPlacementOption}. */
@Singleton
public class ConfirmPlacement implements AsynchronousOperation {

    private final AcceptPlacement acceptPlacement;
    private final PlanLookup lookup;

    public ConfirmPlacement(AcceptPlacement acceptPlacement, PlanLookup lookup) {
        this.acceptPlacement = acceptPlacement;
        this.lookup = lookup;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.CONFIRM_PLACEMENT_OPTION;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        lookup.open(request.workflow(), operation(), now).workflow().offer().option(option(request));
        return OperationRequest.withoutBody(request);
    }

    /** Accepts what is due on receipt for the option, which its fees show: its ID stands for one price. */
    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        PlacementOptionId option = option(request);
        Money due = lookup.plan(request.workflow(), now)
                .workflow()
                .offer()
                .option(option)
                .chargesOnReceipt()
                .total();
        return acceptPlacement
                .accept(new AcceptPlacement.Command(request.workflow(), option, due), now)
                .map(accepted -> List.of());
    }

    private static PlacementOptionId option(Request request) {
        return new PlacementOptionId(request.names().get(InboundOperation.PLACEMENT_OPTION_NAME));
    }
}
