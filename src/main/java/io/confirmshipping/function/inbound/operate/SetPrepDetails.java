package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.prep.PrepDetailsWriter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Stores who prepares which SKUs, for {@code setPrepDetails}. */
@Singleton
public class SetPrepDetails implements AsynchronousOperation {

    private final PrepDetailsWriter details;
    private final Marketplaces marketplaces;

    public SetPrepDetails(PrepDetailsWriter details, Marketplaces marketplaces) {
        this.details = details;
        this.marketplaces = marketplaces;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.SET_PREP_DETAILS;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        PrepInput input = PrepInput.of(request.body());
        marketplaces.get(new MarketplaceId(input.marketplace()));
        return OperationRequest.of(request, input.body());
    }

    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        return details.replace(request.seller(), PrepInput.of(request.body()).details())
                .map(replaced -> List.of());
    }
}
